package org.cyclorama.agenda.coverage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cyclorama.agenda.coverage.SuggestionView.Outcome;
import org.cyclorama.agenda.coverage.SuggestionView.Range;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.defaults.language.LocalText;

/**
 * Tries every start of a day on a grid of five minutes. Offsets are multiples of a quarter of an hour, so that nothing is
 * missed
 * between
 * two points as long as hours and lengths are multiples of five minutes.
 */
final class Suggestions {

    /** Seconds between two starts that are tried. */
    static final int STEP = 300;

    private static final int DAY = 86_400;
    private static final int MOST = 20;
    private static final Comparator<Range> BEST = Comparator.<Range> comparingInt(range -> -range.outcome().territories())
            .thenComparing(range -> range.outcome().people(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(range -> !range.channelFree()).thenComparing(Range::earliest);

    private final Survey survey;
    private final List<Airing> airings;
    private final ZoneId zone;
    private final boolean peopleKnown;

    /** In a programme with these airings; a day is one of the conference's zone. */
    Suggestions(Survey survey, List<Airing> airings, ZoneId zone, boolean peopleKnown) {
        this.survey = survey;
        this.airings = airings;
        this.zone = zone;
        this.peopleKnown = peopleKnown;
    }

    /** What would be better than it is. */
    SuggestionView.Item of(Subject subject, Integer wanted) {
        List<Showing> showings = subject.showings();
        Showing first = showings.getFirst();
        int count = wanted == null ? Math.max(2, showings.size()) : wanted;
        Outcome now = outcome(showings, showings);
        return new SuggestionView.Item(subject.kind(), subject.code(), LocalText.of(subject.title()),
                first.length().toMinutes(), first.channel(), now,
                better(now, tries(first, DAY, Set.of(), showings,
                        start -> Stream.concat(showings.stream(), Stream.of(first.startedAt(start))).toList(),
                        start -> List.of(first.startedAt(start)))),
                better(now, tries(first, DAY, codes(showings), showings,
                        start -> shifted(showings, Duration.between(first.start(), start)), null)),
                new SuggestionView.Spread(count, DAY / count / 60,
                        better(now, tries(first, DAY / count, codes(showings), showings,
                                start -> spread(first.startedAt(start), count), null))));
    }

    int missed(Subject subject) {
        return outcome(subject.showings(), subject.showings()).missed().size();
    }

    /**
     * @param seconds how far from the day's beginning starts are tried
     * @param gone codes of airings and blocks that would not be there any more
     * @param plan all showings, were the first one to start then
     * @param added those of them that are new; null for all
     */
    private List<Range> tries(Showing first, int seconds, Set<String> gone, List<Showing> before,
            Function<Instant, List<Showing>> plan, Function<Instant, List<Showing>> added) {
        List<Range> ranges = new ArrayList<>();
        Instant begin = LocalDate.ofInstant(first.start(), zone).atStartOfDay(zone).toInstant();
        for (int second = 0; second < seconds; second += STEP) {
            Instant start = begin.plusSeconds(second);
            List<Showing> showings = plan.apply(start);
            Outcome outcome = outcome(showings, before);
            boolean free = (added == null ? showings : added.apply(start)).stream().allMatch(showing -> isFree(showing, gone));
            if (!ranges.isEmpty() && ranges.getLast().takes(start, outcome, free)) {
                ranges.set(ranges.size() - 1, ranges.getLast().until(start));
            } else {
                ranges.add(new Range(start, start, outcome, free));
            }
        }
        return ranges;
    }

    private static List<Range> better(Outcome now, List<Range> ranges) {
        return ranges.stream().filter(range -> range.outcome().territories() > now.territories()).sorted(BEST).limit(MOST)
                .toList();
    }

    /** The audience is that of the showings as they are, lest fewer channels look like better coverage. */
    private Outcome outcome(List<Showing> showings, List<Showing> before) {
        BitSet audience = survey.audience(before);
        BitSet covered = survey.covered(showings);
        covered.and(audience);
        List<String> missed = new ArrayList<>();
        Places places = survey.places();
        places.forEachTerritory(audience, number -> {
            if (!places.any(covered, number)) {
                missed.add(places.territory(number).code());
            }
        });
        int whole = places.territories(audience);
        return new Outcome(whole - missed.size(), Report.share(whole - missed.size(), whole),
                peopleKnown ? survey.peopleCovered(showings) : null, missed);
    }

    private boolean isFree(Showing showing, Set<String> gone) {
        return airings.stream().noneMatch(airing -> showing.channel().equals(airing.channel())
                && !gone.contains(airing.code()) && !(airing.block() != null && gone.contains(airing.block()))
                && airing.start().isBefore(showing.end()) && airing.end().isAfter(showing.start()));
    }

    private static Set<String> codes(List<Showing> showings) {
        return showings.stream().map(Showing::code).collect(Collectors.toSet());
    }

    private static List<Showing> shifted(List<Showing> showings, Duration by) {
        return showings.stream().map(showing -> showing.shifted(by)).toList();
    }

    private static List<Showing> spread(Showing first, int count) {
        return IntStream.range(0, count).mapToObj(i -> first.shifted(Duration.ofSeconds((long) DAY / count * i))).toList();
    }
}
