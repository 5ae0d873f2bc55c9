package org.cyclorama.agenda.interchange;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

/** Schedules of other systems, for who takes them in. */
@ApplicationScoped
public class Schedules {

    private final References references;

    Schedules(References references) {
        this.references = references;
    }

    /** The events of frab XML; 400 that names what can't be read. */
    public List<Schedule.Event> read(byte[] xml, ZoneId zone) {
        return XmlReading.events(xml, zone);
    }

    /** The events of frab JSON; 400 that names what can't be read. */
    public List<Schedule.Event> read(JsonNode json, ZoneId zone) {
        return JsonReading.events(json, zone);
    }

    /** By their guids, the codes of all airings that a conference ever had. */
    public Map<UUID, String> airings(UUID conference) {
        return references.airings(conference);
    }

    /** By the numbers with which exports name them, the codes of all speakers that a conference ever had. */
    public Map<Long, String> speakers(UUID conference) {
        return references.speakers(conference);
    }

    /** What an airing is known by of which another one has the guid already: the same for every import of the same schedule. */
    public static UUID another(UUID guid, String words) {
        return Notation.derived(guid + " " + words);
    }

    /** By the codes of channels, what those are called that are not called by their code. */
    public Map<String, String> rooms(UUID conference) {
        return references.rooms(conference);
    }

    /** Keeps the guids with which airings came, and what channels were called, each by their codes. */
    public void keep(UUID conference, Map<String, UUID> guids, Map<String, String> rooms) {
        references.keep(conference, guids);
        references.call(conference, rooms);
    }
}
