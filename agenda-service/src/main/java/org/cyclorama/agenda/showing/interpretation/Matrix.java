package org.cyclorama.agenda.showing.interpretation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.programme.Translation;
import org.cyclorama.agenda.showing.Show;
import org.cyclorama.agenda.showing.interpretation.InterpretationView.Cell;
import org.cyclorama.agenda.showing.interpretation.InterpretationView.Row;
import org.cyclorama.agenda.showing.interpretation.InterpretationView.Total;
import org.cyclorama.agenda.showing.interpretation.InterpretationView.Voice;
import org.cyclorama.defaults.language.LocalText;

/** Fills in who speaks what. */
final class Matrix {

    private final Show show;
    private final List<Airing> airings;
    private final List<String> languages;

    /** Of these airings of a show; the languages are the conference's and whatever else is spoken or promised. */
    Matrix(Show show, List<Airing> airings, List<String> conference) {
        this.show = show;
        this.airings = airings;
        this.languages = Stream
                .of(conference.stream(), airings.stream().flatMap(airing -> spoken(airing, show.sessionOf(airing))))
                .flatMap(tags -> tags).distinct().toList();
    }

    List<Total> totals() {
        List<Cell> all = airings.stream().map(this::cells).flatMap(Collection::stream).toList();
        return languages.stream().map(language -> {
            List<Cell> cells = all.stream().filter(cell -> cell.language().equals(language)).toList();
            return new Total(language, count(cells, Voice.ORIGINAL), count(cells, Voice.HUMAN), count(cells, Voice.MACHINE),
                    count(cells, Voice.MISSING), (int) cells.stream().filter(Cell::isGap).count());
        }).toList();
    }

    /** With local times of a zone, if any. */
    Row row(Airing airing, ZoneId zone) {
        List<Cell> cells = cells(airing);
        Session session = show.sessionOf(airing);
        return new Row(airing.id(), airing.code(), session.code(), LocalText.of(session.title()), airing.channel(),
                airing.start(),
                airing.end(), zone == null ? null : airing.start().atZone(zone).toOffsetDateTime(),
                zone == null ? null : airing.end().atZone(zone).toOffsetDateTime(),
                zone == null ? null : LocalDate.ofInstant(airing.start(), zone), cells,
                cells.stream().filter(Cell::isGap).map(Cell::language).toList());
    }

    private List<Cell> cells(Airing airing) {
        Session session = show.sessionOf(airing);
        return languages.stream().map(language -> new Cell(language, voice(airing, session, language),
                session.languages().contains(language))).toList();
    }

    private static Voice voice(Airing airing, Session session, String language) {
        if (session.originalLanguage().equals(language)) {
            return Voice.ORIGINAL;
        }
        return airing.renditions().stream().filter(rendition -> rendition.language().equals(language))
                .map(Translation::by).sorted().map(by -> Voice.valueOf(by.name())).findFirst().orElse(Voice.MISSING);
    }

    private static Stream<String> spoken(Airing airing, Session session) {
        return Stream.of(Stream.of(session.originalLanguage()), session.languages().stream(), airing.interpretedInto())
                .flatMap(tags -> tags);
    }

    private static int count(List<Cell> cells, Voice voice) {
        return (int) cells.stream().filter(cell -> cell.by() == voice).count();
    }
}
