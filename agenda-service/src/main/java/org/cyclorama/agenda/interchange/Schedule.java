package org.cyclorama.agenda.interchange;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A schedule as frab has it, in whichever notation.
 *
 * @param zone IANA name; null where none was said
 */
public record Schedule(String version, String acronym, String title, LocalDate start, LocalDate end, String zone, String url,
        List<Room> rooms, List<Day> days) {

    /** A day of the event; its end is the first instant of what follows. */
    public record Day(int index, LocalDate date, OffsetDateTime start, OffsetDateTime end, List<Event> events) {
    }

    /** A room that has events. */
    public record Room(String name, UUID guid) {
    }

    /**
     * Something that happens.
     *
     * @param id unique in the schedule; null where none was said
     * @param guid the same for ever; null where none was said
     * @param room where; null where none was said
     * @param local start as the schedule's days write it
     */
    public record Event(Long id, UUID guid, String room, Instant start, OffsetDateTime local, Duration length, String slug,
            String url,
            String title, String subtitle, String track, String type, String language, String summary, String description,
            String logo, List<Person> persons) {

        /** The same, known by another guid and of another type. */
        public Event as(UUID otherGuid, String otherType) {
            return new Event(id, otherGuid, room, start, local, length, slug, url, title, subtitle, track, otherType, language,
                    summary, description, logo, persons);
        }

        /** Whether both are under way at some instant. */
        public boolean overlaps(Event other) {
            return start.isBefore(other.start.plus(other.length)) && other.start.isBefore(start.plus(length));
        }
    }

    /**
     * Who takes part.
     *
     * @param id of the system that wrote it; null where none was said
     */
    public record Person(Long id, UUID guid, String name) {
    }
}
