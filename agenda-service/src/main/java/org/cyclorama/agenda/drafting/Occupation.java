package org.cyclorama.agenda.drafting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.AiringKind;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.programme.Session;

/** Something or somebody that an airing keeps busy while it lasts. */
public record Occupation(Kind kind, String code, Airing airing) {

    /** What can't be in two airings at once. */
    public enum Kind {
        STUDIO,
        CHANNEL,
        SPEAKER
    }

    /** All that a programme keeps busy. Unknown codes too: a reference that dangles today may be defined tomorrow. */
    public static List<Occupation> of(Programme programme) {
        Map<String, Session> sessions = programme.sessionsByCode();
        return programme.airings().stream().filter(airing -> !airing.isCancelled())
                .flatMap(airing -> of(airing, sessions.get(airing.session()))).toList();
    }

    private static Stream<Occupation> of(Airing airing, Session session) {
        return Stream.of(
                occupy(Kind.STUDIO, airing.studios(), airing),
                occupy(Kind.CHANNEL, channel(airing), airing),
                occupy(Kind.SPEAKER, speakers(airing, session), airing)).flatMap(busy -> busy);
    }

    /** A rehearsal is not on the air, even where an organizer named a channel by mistake. */
    private static List<String> channel(Airing airing) {
        return airing.kind() == AiringKind.REHEARSAL || airing.channel() == null ? List.of() : List.of(airing.channel());
    }

    private static List<String> speakers(Airing airing, Session session) {
        return session == null || !airing.kind().needsSpeakers() ? List.of() : session.speakers();
    }

    private static Stream<Occupation> occupy(Kind kind, Collection<String> codes, Airing airing) {
        return codes.stream().map(code -> new Occupation(kind, code, airing));
    }
}
