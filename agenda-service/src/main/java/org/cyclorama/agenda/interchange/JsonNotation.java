package org.cyclorama.agenda.interchange;

import java.time.format.DateTimeFormatter;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A schedule as frab JSON. */
@ApplicationScoped
class JsonNotation {

    /** The public schema allows no other names: {@code America/New_York} yes, {@code Etc/GMT-3} no. */
    private static final String ZONE_NAME = "^[A-Z][a-z]+/[A-Z][a-z]+.*|UTC$";

    private final ObjectMapper json;

    JsonNotation(ObjectMapper json) {
        this.json = json;
    }

    byte[] write(Schedule schedule) {
        ObjectNode root = json.createObjectNode();
        root.put("$schema", "https://c3voc.de/schedule/schema.json");
        root.putObject("generator").put("name", "cyclorama").put("version", "1");
        ObjectNode whole = root.putObject("schedule").put("version", schedule.version()).put("base_url", schedule.url());
        ObjectNode conference = whole.putObject("conference").put("acronym", schedule.acronym()).put("title", schedule.title())
                .put("start", schedule.start().toString()).put("end", schedule.end().toString())
                .put("daysCount", schedule.days().size()).put("timeslot_duration", "00:05");
        if (schedule.zone().matches(ZONE_NAME)) {
            conference.put("time_zone_name", schedule.zone());
        }
        ArrayNode rooms = conference.put("url", schedule.url()).putArray("rooms");
        schedule.rooms().forEach(room -> rooms.addObject().put("name", room.name()).put("guid", room.guid().toString()));
        ArrayNode days = conference.putArray("days");
        schedule.days().forEach(day -> day(days.addObject(), day, schedule.rooms()));
        try {
            return json.writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree is always written", e);
        }
    }

    private static void day(ObjectNode node, Schedule.Day day, List<Schedule.Room> rooms) {
        ObjectNode byRoom = node.put("index", day.index()).put("date", day.date().toString())
                .put("day_start", Notation.time(day.start())).put("day_end", Notation.time(day.end())).putObject("rooms");
        rooms.forEach(room -> {
            ArrayNode events = byRoom.putArray(room.name());
            day.events().stream().filter(event -> event.room().equals(room.name()))
                    .forEach(event -> event(events.addObject(), event));
        });
    }

    private static void event(ObjectNode node, Schedule.Event event) {
        node.put("id", event.id()).put("guid", event.guid().toString());
        if (event.logo() != null) {
            node.put("logo", event.logo());
        }
        node.put("date", Notation.time(event.local())).put("start", event.local().format(DateTimeFormatter.ofPattern("HH:mm")))
                .put("duration", Notation.length(event.length())).put("room", event.room()).put("slug", event.slug())
                .put("url", event.url()).put("title", event.title()).put("subtitle", event.subtitle())
                .put("track", event.track()).put("type", event.type()).put("language", event.language())
                .put("abstract", event.summary()).put("description", event.description());
        ArrayNode persons = node.putArray("persons");
        event.persons().forEach(person -> persons.addObject().put("id", person.id()).put("guid", person.guid().toString())
                .put("name", person.name()));
        node.putArray("links");
        node.putArray("attachments");
    }
}
