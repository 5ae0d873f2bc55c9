package org.cyclorama.agenda.interchange;

import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads frab XML, whoever wrote it. Elements that are not known are skipped; a DOCTYPE is refused, and nothing is ever fetched.
 */
final class XmlReading {

    private static final XMLInputFactory FACTORY = factory();

    private final Reading reading;
    private final XMLStreamReader xml;

    private XmlReading(Reading reading, XMLStreamReader xml) {
        this.reading = reading;
        this.xml = xml;
    }

    /** The events of a document; times without a zone are of this one. */
    static List<Schedule.Event> events(byte[] document, ZoneId zone) {
        Reading reading = new Reading(zone);
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(document));
            new XmlReading(reading, xml).schedule();
            xml.close();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw Reading.unreadable("the XML is broken in line " + line);
        }
        return reading.events();
    }

    private void schedule() throws XMLStreamException {
        while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw Reading.unreadable("it has a DOCTYPE");
            }
            xml.next();
        }
        if (!xml.getLocalName().equals("schedule")) {
            throw Reading.unreadable("its root is not <schedule>");
        }
        children(name -> {
            switch (name) {
                case "conference" -> reading.conference(texts());
                case "day" -> day();
                default -> skip();
            }
        });
    }

    private void day() throws XMLStreamException {
        reading.day(xml.getAttributeValue(null, "date"), xml.getAttributeValue(null, "start"));
        children(name -> {
            if (name.equals("room")) {
                String room = xml.getAttributeValue(null, "name");
                children(inside -> {
                    if (inside.equals("event")) {
                        event(room);
                    } else {
                        skip();
                    }
                });
            } else {
                skip();
            }
        });
    }

    private void event(String room) throws XMLStreamException {
        String id = xml.getAttributeValue(null, "id");
        String guid = xml.getAttributeValue(null, "guid");
        Map<String, String> fields = new HashMap<>();
        List<Schedule.Person> persons = new ArrayList<>();
        children(name -> {
            if (name.equals("persons")) {
                children(inside -> person(persons));
            } else {
                fields.put(name, text());
            }
        });
        reading.event(id, guid, room, fields, persons);
    }

    private void person(List<Schedule.Person> persons) throws XMLStreamException {
        String id = xml.getAttributeValue(null, "id");
        String guid = xml.getAttributeValue(null, "guid");
        String name = text();
        if (!name.isBlank()) {
            persons.add(Reading.person(id, guid, name));
        }
    }

    /** The texts of all children, by their names. */
    private Map<String, String> texts() throws XMLStreamException {
        Map<String, String> texts = new HashMap<>();
        children(name -> texts.put(name, text()));
        return texts;
    }

    /** Its own text, without that of elements inside. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /** Calls for each child, which must read on to its end. */
    private void children(Child child) throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child.read(xml.getLocalName());
            }
        }
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** What is done with a child of this name. */
    private interface Child {

        void read(String name) throws XMLStreamException;
    }
}
