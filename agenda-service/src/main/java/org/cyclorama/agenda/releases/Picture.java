package org.cyclorama.agenda.releases;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.programme.Session;

/** What a calendar shows of an airing. Whatever else changes is no reason to tell a calendar. */
final class Picture {

    private Picture() {
    }

    /** By the airing's code. */
    static Map<String, List<Object>> of(Programme programme) {
        Map<String, Session> sessions = programme.sessionsByCode();
        Map<String, List<String>> names = programme.speakerNames();
        return programme.airings().stream().collect(toMap(Airing::code,
                airing -> of(airing, sessions.get(airing.session()), names.get(airing.session()))));
    }

    private static List<Object> of(Airing airing, Session session, List<String> speakers) {
        return Arrays.asList(airing.start(), airing.end(), airing.channel(), airing.kind(), airing.status(), airing.block(),
                airing.interpretedInto().sorted().toList(), airing.session(), speakers,
                session == null ? null
                        : Arrays.asList(session.title(), session.summary(), session.track(), session.originalLanguage()));
    }
}
