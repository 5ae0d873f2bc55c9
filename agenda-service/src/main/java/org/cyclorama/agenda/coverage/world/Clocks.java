package org.cyclorama.agenda.coverage.world;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The zones that people live in, brought down to the few clocks that differ during some days: zones that tell the same time all
 * through
 * are one clock, so that each airing is judged some 70 times and not 418.
 */
public final class Clocks {

    private static final long MARGIN = 3 * 86_400L;

    private final Map<String, Integer> byZone = new TreeMap<>();
    private final List<ZoneRules> rules = new ArrayList<>();

    /** The clocks of these zones between two instants and some days around them. */
    public Clocks(Collection<String> zones, Instant from, Instant to) {
        Map<List<Object>, Integer> seen = new HashMap<>();
        for (String zone : zones) {
            ZoneRules known = ZoneId.of(zone).getRules();
            byZone.computeIfAbsent(zone, name -> seen.computeIfAbsent(
                    course(known, from.minusSeconds(MARGIN), to.plusSeconds(MARGIN)), course -> {
                        rules.add(known);
                        return rules.size() - 1;
                    }));
        }
    }

    /** Which clock a zone goes by. */
    public int of(String zone) {
        return byZone.get(zone);
    }

    /** How many there are. */
    public int count() {
        return rules.size();
    }

    /** By clock, how many seconds between two instants lie outside these hours. */
    public long[] secondsOutside(ConvenientHours hours, Instant start, Instant end) {
        long[] outside = new long[rules.size()];
        for (int clock = 0; clock < outside.length; clock++) {
            outside[clock] = hours.secondsOutside(rules.get(clock), start, end);
        }
        return outside;
    }

    /** All that decides what a clock shows between two instants. */
    private static List<Object> course(ZoneRules rules, Instant from, Instant to) {
        List<Object> course = new ArrayList<>(List.of(rules.getOffset(from)));
        ZoneOffsetTransition next = rules.nextTransition(from);
        while (next != null && next.getInstant().isBefore(to)) {
            course.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return course;
    }
}
