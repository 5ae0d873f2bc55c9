package org.cyclorama.agenda.interchange.adoption;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.cyclorama.agenda.conferences.Outline;
import org.cyclorama.agenda.interchange.Codes;
import org.cyclorama.agenda.interchange.Schedule.Event;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.AiringKind;
import org.cyclorama.agenda.programme.Block;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.programme.SessionKind;

/** Makes a programme of events, beside what the draft held before. For one import. */
final class Adoption {

    private final Programme before;
    private final Map<UUID, String> known;
    private final Terms terms;
    private final Speakers speakers;
    private final Map<String, Airing> airingsBefore;
    private final Map<String, Session> sessionsBefore;
    private final Set<String> takenAirings = new HashSet<>();
    private final Map<String, Session> sessions = new LinkedHashMap<>();
    private final Map<UUID, String> sessionCodes = new HashMap<>();
    private final Repeats repeats = new Repeats();
    private final Map<String, UUID> guids = new HashMap<>();
    private final Map<String, String> rooms = new HashMap<>();

    /**
     * @param known codes of airings by the guids that they have or had
     * @param speakers those of the draft
     * @param roomsBefore what channels were called, by their codes
     */
    Adoption(Outline outline, Programme before, Map<UUID, String> known, Speakers speakers, Map<String, String> roomsBefore) {
        this.before = before;
        this.known = known;
        this.terms = new Terms(outline, roomsBefore);
        this.speakers = speakers;
        this.airingsBefore = before.airingsByCode();
        this.sessionsBefore = before.sessionsByCode();
        before.airings().stream().filter(airing -> airing.kind() == AiringKind.REHEARSAL).map(Airing::code)
                .forEach(takenAirings::add);
    }

    Programme programme(List<Event> all) {
        List<Event> events = all.stream().map(repeats::told).toList();
        speakers.recognise(events.stream().map(Event::persons).flatMap(Collection::stream));
        events.stream().filter(event -> known.containsKey(event.guid()))
                .forEach(event -> takenAirings.add(known.get(event.guid())));
        List<Airing> airings = new ArrayList<>(events.stream().map(this::airing).toList());
        airings.addAll(before.airings().stream().filter(airing -> airing.kind() == AiringKind.REHEARSAL).toList());
        keepUnseen(airings);
        Set<String> filled = airings.stream().map(Airing::block).filter(block -> block != null).collect(toSet());
        List<Block> blocks = before.blocks().stream().filter(block -> filled.contains(block.code())).toList();
        Set<String> speaking = sessions.values().stream().map(Session::speakers).flatMap(Collection::stream).collect(toSet());
        return new Programme(speakers.of(speaking), List.copyOf(sessions.values()), blocks, airings);
    }

    /** The guids with which airings came, by their codes. */
    Map<String, UUID> guids() {
        return guids;
    }

    /** What the channels are called there, by their codes. */
    Map<String, String> rooms() {
        return rooms;
    }

    private Airing airing(Event event) {
        String code = known.containsKey(event.guid()) ? known.get(event.guid()) : newCode(event);
        if (event.guid() != null) {
            guids.put(code, event.guid());
        }
        Airing was = airingsBefore.get(code);
        Session session = session(event, code, was);
        sessionCodes.put(event.guid(), session.code());
        String channel = channel(event, code, was);
        if (was == null) {
            return new Airing(null, code, session.code(), null, channel, List.of(), event.start(),
                    event.start().plus(event.length()), kind(event), List.of(), List.of(), null, null, null);
        }
        String block = channel.equals(was.channel()) ? was.block() : null;
        return new Airing(null, code, session.code(), block, channel, was.studios(), event.start(),
                event.start().plus(event.length()), was.kind(), was.renditions(), was.subtitles(), null, null, null);
    }

    /** Where nothing is said of a room, where it is already, or a room of its own, which the gate will not find. */
    private String channel(Event event, String code, Airing was) {
        if (event.room() == null && was != null && was.channel() != null) {
            return was.channel();
        }
        String room = event.room() != null ? event.room()
                : "No room for " + (event.id() == null ? code : "event " + event.id());
        String channel = terms.channel(room);
        rooms.put(channel, room);
        return channel;
    }

    private String newCode(Event event) {
        String wish = Stream.of(event.slug(), event.id() == null ? "" : "event-" + event.id(), event.title()).map(Codes::of)
                .filter(code -> !code.isEmpty()).findFirst().orElse("event");
        return Codes.free(wish, takenAirings);
    }

    /**
     * That of the airing that was there, or of the event that this one repeats, or a new one; whoever comes first describes it.
     */
    private Session session(Event event, String code, Airing was) {
        Session there = was == null ? null : sessionsBefore.get(was.session());
        if (there != null) {
            return sessions.computeIfAbsent(there.code(), same -> terms.renewed(there, event, speakers.codes(event.persons())));
        }
        Session same = event.guid() == null ? null : sessions.get(sessionCodes.get(repeats.first(event.guid())));
        if (same != null) {
            return same;
        }
        if (kind(event) == AiringKind.ENCORE) {
            Session repeated = sessions.values().stream().filter(session -> terms.isCalled(session, event.title())).findFirst()
                    .orElse(null);
            if (repeated != null) {
                return repeated;
            }
        }
        Session fresh = terms.fresh(Codes.free(code, new HashSet<>(sessions.keySet())), event, speakers.codes(event.persons()));
        sessions.put(fresh.code(), fresh);
        return fresh;
    }

    /** Rehearsals and films on demand, of which a public schedule says nothing. */
    private void keepUnseen(List<Airing> airings) {
        Set<String> rehearsed = airings.stream().filter(airing -> airing.kind() == AiringKind.REHEARSAL).map(Airing::session)
                .collect(toSet());
        before.sessions().stream()
                .filter(session -> session.onDemand() || session.kind() == SessionKind.REHEARSAL
                        || rehearsed.contains(session.code()))
                .forEach(session -> sessions.putIfAbsent(session.code(), session));
        speakers.keep(sessions.values());
    }

    private static AiringKind kind(Event event) {
        return switch (event.type().strip().toLowerCase(java.util.Locale.ROOT)) {
            case "encore", "rerun", "repeat" -> AiringKind.ENCORE;
            case "film", "movie", "screening" -> AiringKind.FILM;
            default -> AiringKind.LIVE;
        };
    }
}
