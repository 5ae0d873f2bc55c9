package org.cyclorama.agenda.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A schedule as frab XML. */
@ApplicationScoped
class XmlNotation {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    byte[] write(Schedule schedule) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(new OutputStreamWriter(bytes, UTF_8));
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("schedule");
            xml.writeEmptyElement("generator");
            xml.writeAttribute("name", "cyclorama");
            xml.writeAttribute("version", "1");
            element(xml, "version", schedule.version());
            conference(xml, schedule);
            for (Schedule.Day day : schedule.days()) {
                day(xml, day, schedule.rooms());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Nothing is written that XML can't hold", e);
        }
    }

    private static void conference(XMLStreamWriter xml, Schedule schedule) throws XMLStreamException {
        xml.writeStartElement("conference");
        element(xml, "acronym", schedule.acronym());
        element(xml, "title", schedule.title());
        element(xml, "start", schedule.start().toString());
        element(xml, "end", schedule.end().toString());
        element(xml, "days", String.valueOf(schedule.days().size()));
        element(xml, "timeslot_duration", "00:05");
        element(xml, "base_url", schedule.url());
        element(xml, "time_zone_name", schedule.zone());
        xml.writeEndElement();
    }

    private static void day(XMLStreamWriter xml, Schedule.Day day, List<Schedule.Room> rooms) throws XMLStreamException {
        xml.writeStartElement("day");
        xml.writeAttribute("index", String.valueOf(day.index()));
        xml.writeAttribute("date", day.date().toString());
        xml.writeAttribute("start", Notation.time(day.start()));
        xml.writeAttribute("end", Notation.time(day.end()));
        for (Schedule.Room room : rooms) {
            xml.writeStartElement("room");
            xml.writeAttribute("name", Notation.clean(room.name()));
            for (Schedule.Event event : day.events()) {
                if (event.room().equals(room.name())) {
                    event(xml, event);
                }
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void event(XMLStreamWriter xml, Schedule.Event event) throws XMLStreamException {
        xml.writeStartElement("event");
        xml.writeAttribute("id", String.valueOf(event.id()));
        xml.writeAttribute("guid", event.guid().toString());
        for (Map.Entry<String, String> part : parts(event).entrySet()) {
            element(xml, part.getKey(), part.getValue());
        }
        xml.writeStartElement("persons");
        for (Schedule.Person person : event.persons()) {
            xml.writeStartElement("person");
            xml.writeAttribute("id", String.valueOf(person.id()));
            xml.writeCharacters(Notation.clean(person.name()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEmptyElement("links");
        xml.writeEmptyElement("attachments");
        xml.writeEndElement();
    }

    private static Map<String, String> parts(Schedule.Event event) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("date", Notation.time(event.local()));
        parts.put("start", event.local().format(DateTimeFormatter.ofPattern("HH:mm")));
        parts.put("duration", Notation.length(event.length()));
        parts.put("room", event.room());
        parts.put("slug", event.slug());
        parts.put("url", event.url());
        parts.put("title", event.title());
        parts.put("subtitle", event.subtitle());
        parts.put("track", event.track());
        parts.put("type", event.type());
        parts.put("language", event.language());
        parts.put("abstract", event.summary());
        parts.put("description", event.description());
        if (event.logo() != null) {
            parts.put("logo", event.logo());
        }
        return parts;
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Notation.clean(text));
        xml.writeEndElement();
    }
}
