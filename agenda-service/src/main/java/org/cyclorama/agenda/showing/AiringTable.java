package org.cyclorama.agenda.showing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Session;

/** Airings as lines of a table, for spreadsheets. */
final class AiringTable {

    static final List<String> HEADER = List.of("code", "session", "title", "track", "speakers", "kind", "channel", "block",
            "studios", "start", "end", "zone", "localStart", "languages", "cancelled", "localEnd",
            "localDay");

    private AiringTable() {
    }

    static List<String> line(Airing airing, Show show, ZoneId zone) {
        Session session = show.sessionOf(airing);
        return Arrays.asList(airing.code(), session.code(),
                session.title().getOrDefault("en", session.title().values().iterator().next()), session.track(),
                String.join("; ", show.speakersOf(airing)), airing.kind().name(), airing.channel(), airing.block(),
                String.join("; ", airing.studios()), airing.start().toString(), airing.end().toString(),
                zone == null ? null : zone.getId(),
                zone == null ? null : airing.start().atZone(zone).toOffsetDateTime().toString(),
                String.join("; ", airing.interpretedInto().toList()), Boolean.toString(airing.isCancelled()),
                zone == null ? null : airing.end().atZone(zone).toOffsetDateTime().toString(),
                zone == null ? null : LocalDate.ofInstant(airing.start(), zone).toString());
    }
}
