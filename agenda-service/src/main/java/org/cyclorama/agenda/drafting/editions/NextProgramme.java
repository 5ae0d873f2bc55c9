package org.cyclorama.agenda.drafting.editions;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.programme.Translation;

/** A programme as the next edition begins with it: the same hours on other days, without speakers and recordings. */
record NextProgramme(long days, ZoneId zone) {

    Programme of(Programme before) {
        return new Programme(List.of(), before.sessions().stream().map(NextProgramme::session).toList(), before.blocks(),
                before.airings().stream().filter(airing -> !airing.isCancelled()).map(this::airing).toList());
    }

    private static Session session(Session before) {
        return new Session(null, before.code(), before.kind(), before.title(), before.summary(), before.minutes(), List.of(),
                before.track(), before.originalLanguage(), before.languages(), before.onDemand(), before.poster(),
                before.media(), before.captions());
    }

    private Airing airing(Airing before) {
        Instant start = before.start().atZone(zone).plusDays(days).toInstant();
        return new Airing(null, before.code(), before.session(), before.block(), before.channel(), before.studios(), start,
                start.plus(Duration.between(before.start(), before.end())), before.kind(), promised(before.renditions()),
                promised(before.subtitles()), before.status(), null, null);
    }

    /** The languages stay, what was recorded in them does not. */
    private static List<Translation> promised(List<Translation> before) {
        return before.stream().map(one -> new Translation(one.language(), one.by(), null)).toList();
    }
}
