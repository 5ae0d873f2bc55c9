package org.cyclorama.registration.statistics.counting;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.cyclorama.registration.registrations.changes.Consent;
import org.cyclorama.registration.registrations.changes.Kind;
import org.cyclorama.registration.registrations.changes.Snapshot;
import org.cyclorama.registration.registrations.changes.State;

/** The cells that a person counts in. Their number is bounded, whatever people write about themselves. */
final class Cells {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private Cells() {
    }

    /** None for crews and test conferences; only the state for who has no place. */
    static List<String> of(Snapshot person) {
        if (person == null || person.test() || person.kind() != Kind.PARTICIPANT) {
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        cells.add(Dimension.STATE.cell(person.state().name()));
        if (person.waitingFor() != null) {
            cells.add(Dimension.WAITING.cell(person.waitingFor()));
        }
        if (person.state() == State.CONFIRMED) {
            addPlace(cells, person);
            addPerson(cells, person);
        }
        return cells;
    }

    private static void addPlace(List<String> cells, Snapshot person) {
        cells.add(Dimension.MODE.cell(person.mode().name()));
        cells.add(Dimension.HOUR.cell(person.registeredAt().truncatedTo(ChronoUnit.HOURS).toString()));
        if (person.venue() != null) {
            cells.add(Dimension.VENUE.cell(person.venue()));
        }
        if (person.checkedInAt() != null) {
            cells.add(Dimension.CHECKED_IN.cell(person.mode().name()));
        }
    }

    private static void addPerson(List<String> cells, Snapshot person) {
        cells.add(Dimension.REGION.cell(person.region()));
        cells.add(Dimension.COUNTRY.cell(person.country()));
        cells.add(Dimension.LANGUAGE.cell(language(person.language())));
        cells.add(Dimension.AUDIENCE.cell(person.country() + " " + person.zone()));
        person.tracks().forEach(track -> cells.add(Dimension.TRACK.cell(track)));
        if (person.partner() != null) {
            boolean agreed = person.consents().contains(Consent.Purpose.STATISTICS);
            cells.add(Dimension.PARTNER.cell(agreed ? person.partner() : ""));
        }
    }

    private static String language(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return LANGUAGES.contains(language) ? language : "und";
    }
}
