package org.cyclorama.agenda.interchange;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads frab JSON, whoever wrote it. What is not known is skipped. */
final class JsonReading {

    private static final List<String> FIELDS = List.of("date", "start", "duration", "room", "slug", "url", "title", "subtitle",
            "track", "type", "language", "abstract", "description");

    private static final List<String> ABOUT = List.of("time_zone_name", "day_change", "timeslot_duration");

    private JsonReading() {
    }

    /** The events of a document; times without a zone are of this one. */
    static List<Schedule.Event> events(JsonNode document, ZoneId zone) {
        JsonNode conference = document.path("schedule").path("conference");
        if (!conference.path("days").isArray()) {
            throw Reading.unreadable(
                    "there is no schedule.conference.days (the product's own form is application/vnd.cyclorama.programme+json)");
        }
        Reading reading = new Reading(zone);
        reading.conference(fields(conference, ABOUT));
        for (JsonNode day : conference.path("days")) {
            reading.day(text(day.path("date")), text(day.path("day_start")));
            day.path("rooms").properties()
                    .forEach(room -> room.getValue().forEach(event -> event(reading, room.getKey(), event)));
        }
        return reading.events();
    }

    private static void event(Reading reading, String room, JsonNode event) {
        List<Schedule.Person> persons = new ArrayList<>();
        for (JsonNode person : event.path("persons")) {
            Stream.of("name", "public_name", "full_public_name").map(field -> text(person.path(field)))
                    .filter(name -> name != null && !name.isBlank()).findFirst()
                    .ifPresent(name -> persons.add(Reading.person(text(person.path("id")), text(person.path("guid")), name)));
        }
        reading.event(text(event.path("id")), text(event.path("guid")), room, fields(event, FIELDS), persons);
    }

    private static Map<String, String> fields(JsonNode node, List<String> names) {
        Map<String, String> fields = new HashMap<>();
        names.forEach(name -> fields.put(name, text(node.path(name))));
        return fields;
    }

    /** Some systems write a text in many languages as an object: English, or whichever comes first. */
    private static String text(JsonNode node) {
        if (node.isObject()) {
            return text(
                    node.path("en").isTextual() ? node.path("en") : node.isEmpty() ? node.path("en") : node.iterator().next());
        }
        return node.isValueNode() && !node.isNull() ? node.asText() : null;
    }
}
