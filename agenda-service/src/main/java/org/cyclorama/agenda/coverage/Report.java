package org.cyclorama.agenda.coverage;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cyclorama.agenda.coverage.CoverageView.Fallback;
import org.cyclorama.agenda.coverage.CoverageView.Gap;
import org.cyclorama.agenda.coverage.CoverageView.Item;
import org.cyclorama.agenda.coverage.CoverageView.Missing;
import org.cyclorama.agenda.coverage.CoverageView.Way;
import org.cyclorama.agenda.coverage.world.Territory;
import org.cyclorama.defaults.language.LocalText;

/** Writes down what a survey finds out about a subject. */
final class Report {

    private final Survey survey;
    private final Places places;
    private final boolean peopleKnown;
    private final boolean replays;
    private final boolean brief;

    /**
     * @param replays whether everything can be watched again after it was shown
     * @param brief without zones and what is best for them
     */
    Report(Survey survey, boolean peopleKnown, boolean replays, boolean brief) {
        this.survey = survey;
        this.places = survey.places();
        this.peopleKnown = peopleKnown;
        this.replays = replays;
        this.brief = brief;
    }

    Item of(Subject subject) {
        BitSet audience = survey.audience(subject.showings());
        BitSet missing = (BitSet) audience.clone();
        missing.andNot(survey.covered(subject.showings()));
        List<String> covered = new ArrayList<>();
        List<Gap> partly = new ArrayList<>();
        List<Gap> missed = new ArrayList<>();
        places.forEachTerritory(audience, number -> {
            Territory territory = places.territory(number);
            int zones = places.zones(missing, number);
            if (zones == 0) {
                covered.add(territory.code());
            } else {
                (zones == territory.zones().size() ? missed : partly)
                        .add(new Gap(territory.code(), brief ? null : gaps(subject, missing, number)));
            }
        });
        return new Item(subject.code(), LocalText.of(subject.title()), subject.showings().stream().map(this::shown).toList(),
                territories(covered.size(), partly.size(), missed.size()), people(subject.showings()), covered, partly, missed);
    }

    /** Those zones of a territory that miss it, by what their clocks show. */
    private List<Missing> gaps(Subject subject, BitSet missing, int territory) {
        Map<Integer, List<String>> byClock = new TreeMap<>();
        List<String> zones = places.territory(territory).zones();
        for (int zone = 0; zone < zones.size(); zone++) {
            if (places.has(missing, territory, zone)) {
                byClock.computeIfAbsent(places.clock(territory, zone), clock -> new ArrayList<>()).add(zones.get(zone));
            }
        }
        String country = places.territory(territory).code();
        return byClock.entrySet().stream()
                .map(gap -> new Missing(gap.getValue(), fallback(subject, country, gap.getKey(), gap.getValue().getFirst())))
                .toList();
    }

    private Fallback fallback(Subject subject, String country, int clock, String zone) {
        Optional<Showing> elsewhere = subject.showings().stream()
                .filter(showing -> survey.secondsOutside(showing)[clock] == 0).findFirst();
        if (elsewhere.isPresent()) {
            return fallback(Way.REGIONAL_CHANNEL, elsewhere.get(), clock, zone);
        }
        if (subject.replay()) {
            return new Fallback(Way.REPLAY, null, null, null, null, null, true);
        }
        Showing least = subject.showings().stream().filter(showing -> survey.isMadeFor(showing, country))
                .min(Comparator.comparingLong(showing -> survey.secondsOutside(showing)[clock])).orElseThrow();
        return fallback(Way.OTHER_AIRING, least, clock, zone);
    }

    private Fallback fallback(Way way, Showing showing, int clock, String zone) {
        ZoneId there = ZoneId.of(zone);
        return new Fallback(way, showing.code(), showing.channel(), showing.start().atZone(there).toOffsetDateTime(),
                showing.end().atZone(there).toOffsetDateTime(), Math.ceilDiv(survey.secondsOutside(showing)[clock], 60L),
                replays);
    }

    private CoverageView.Shown shown(Showing showing) {
        return new CoverageView.Shown(showing.code(), showing.channel(), showing.start(), showing.end(),
                places.territories(survey.covered(showing)));
    }

    private CoverageView.People people(List<Showing> showings) {
        if (!peopleKnown) {
            return null;
        }
        int audience = survey.people(showings);
        int covered = survey.peopleCovered(showings);
        return new CoverageView.People(audience, covered, share(covered, audience));
    }

    private static CoverageView.Territories territories(int covered, int partly, int missed) {
        int audience = covered + partly + missed;
        return new CoverageView.Territories(audience, covered, partly, missed, share(covered + partly, audience));
    }

    /** To four digits; the whole of nobody is covered. */
    static double share(int part, int whole) {
        return whole == 0 ? 1 : Math.round(part * 10_000.0 / whole) / 10_000.0;
    }
}
