package org.cyclorama.agenda.showing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Block;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.programme.Session;

/** The latest release of a conference, made ready to be read often. */
record Show(String conference, int release, List<Airing> airings, List<Session> sessions, Map<String, Session> sessionsByCode,
        Map<String, List<String>> speakerNames, Map<String, Block> blocks) {

    static final Comparator<Airing> IN_TIME = Comparator.comparing(Airing::start).thenComparing(Airing::id);

    static Show of(String conference, int release, Programme shown) {
        return new Show(conference, release,
                shown.airings().stream().sorted(IN_TIME).toList(),
                shown.sessions().stream().sorted(Comparator.comparing(Session::id)).toList(),
                shown.sessionsByCode(), shown.speakerNames(),
                shown.blocks().stream().collect(Collectors.toMap(Block::code, Function.identity())));
    }

    Session sessionOf(Airing airing) {
        return sessionsByCode.get(airing.session());
    }

    List<Airing> airingsOf(Session session) {
        return airings.stream().filter(airing -> airing.session().equals(session.code())).toList();
    }
}
