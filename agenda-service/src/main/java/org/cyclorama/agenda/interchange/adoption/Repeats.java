package org.cyclorama.agenda.interchange.adoption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.cyclorama.agenda.interchange.Schedule.Event;
import org.cyclorama.agenda.interchange.Schedules;

/**
 * Events that a schedule names more than once by one guid: a talk in several rooms (wafer does so), or again at another time.
 * Each is an airing of its own, of one session. For one import.
 */
final class Repeats {

    private static final String ENCORE = "encore";

    private final Map<UUID, List<Event>> seen = new HashMap<>();
    private final Map<UUID, UUID> firsts = new HashMap<>();

    /** The event with a guid of its own. Who is in two rooms at once is in one of them in person. */
    Event told(Event event) {
        List<Event> before = seen.computeIfAbsent(event.guid(), guid -> new ArrayList<>());
        if (event.guid() == null || before.isEmpty()) {
            before.add(event);
            return event;
        }
        long inThisRoom = before.stream().filter(other -> Objects.equals(other.room(), event.room())).count();
        Event own = event.as(Schedules.another(event.guid(), event.room() + " " + inThisRoom),
                before.stream().anyMatch(event::overlaps) ? ENCORE : event.type());
        firsts.put(own.guid(), event.guid());
        before.add(event);
        return own;
    }

    /** The guid of the first event that this one repeats; its own if it is the first. */
    UUID first(UUID guid) {
        return firsts.getOrDefault(guid, guid);
    }
}
