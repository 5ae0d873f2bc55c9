package org.cyclorama.agenda.programme;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is shown at a conference: who speaks, what about, when and where. */
@Schema(description = "The whole programme. Its JSON Schema is docs/api/programme.schema.json.")
public record Programme(
        @DistinctCodes @Size(max = 2000) List<@NotNull @Valid Speaker> speakers,
        @DistinctCodes @Size(max = 2000) List<@NotNull @Valid Session> sessions,
        @DistinctCodes @Size(max = 500) List<@NotNull @Valid Block> blocks,
        @DistinctCodes @Size(max = 2000) List<@NotNull @Valid Airing> airings) {

    /** A programme with nothing in it. */
    public static final Programme EMPTY = new Programme(null, null, null, null);

    public Programme {
        speakers = orEmpty(speakers);
        sessions = orEmpty(sessions);
        blocks = orEmpty(blocks);
        airings = orEmpty(airings);
    }

    /** What anybody may see of it: no rehearsal, and nobody and nothing that is only in one. */
    public Programme shown() {
        List<Session> content = sessions.stream().filter(session -> session.kind() != SessionKind.REHEARSAL).toList();
        Set<String> known = content.stream().map(Session::code).collect(toSet());
        Set<String> speaking = content.stream().map(Session::speakers).flatMap(Collection::stream).collect(toSet());
        return new Programme(
                speakers.stream().filter(speaker -> speaking.contains(speaker.code())).toList(),
                content,
                blocks,
                airings.stream().filter(airing -> airing.kind() != AiringKind.REHEARSAL && known.contains(airing.session()))
                        .toList());
    }

    /** The same with other sessions. */
    public Programme withSessions(List<Session> others) {
        return new Programme(speakers, others, blocks, airings);
    }

    /** The same with other airings. */
    public Programme withAirings(List<Airing> others) {
        return new Programme(speakers, sessions, blocks, others);
    }

    /** The sessions by their codes. */
    public Map<String, Session> sessionsByCode() {
        return byCode(sessions);
    }

    /** The airings by their codes. */
    public Map<String, Airing> airingsByCode() {
        return byCode(airings);
    }

    /** The names of each session's speakers, as their owners write them, by the session's code. */
    public Map<String, List<String>> speakerNames() {
        Map<String, Speaker> known = byCode(speakers);
        return sessions.stream().collect(toMap(Session::code, session -> session.speakers().stream()
                .filter(known::containsKey).map(code -> known.get(code).name()).toList()));
    }

    /** All parts that have an identity. */
    public Stream<Coded> parts() {
        return Stream.of(speakers, sessions, blocks, airings).flatMap(Collection::stream);
    }

    private static <T extends Coded> Map<String, T> byCode(List<T> parts) {
        return parts.stream().collect(toMap(Coded::code, part -> part));
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
