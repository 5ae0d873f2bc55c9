package org.cyclorama.registration.statistics;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cyclorama.registration.statistics.counting.Figures;

/**
 * What is shown outside moves in steps of many people: a figure stays as it was last shown until at least {@value #FEWEST}
 * people more, or fewer, are in it. How many exactly nobody outside can know, as the keys of the people decide it: so whoever
 * brings seven of the own to a country can't wait for the eighth. Two answers therefore differ by a crowd or not at all.
 */
final class Steps {

    static final int FEWEST = 8;

    private Steps() {
    }

    /** What to show next of these cells, given what was shown last and what is. */
    static List<Figures.Figure> next(List<Figures.Figure> shown, List<Figures.Figure> now) {
        Map<String, Figures.Figure> before = byCell(shown);
        Map<String, Figures.Figure> after = byCell(now);
        return Stream.concat(after.keySet().stream(), before.keySet().stream()).distinct().sorted()
                .map(cell -> next(of(before, cell), of(after, cell))).filter(figure -> figure.people() > 0).toList();
    }

    private static Figures.Figure next(Figures.Figure shown, Figures.Figure now) {
        return isFarEnough(now.people() - shown.people(), now.keys(), now.cell()) ? now : shown;
    }

    /** All of these together, or none: for cells that may hold one person each. */
    static List<Figures.Figure> nextTogether(List<Figures.Figure> shown, List<Figures.Figure> now) {
        long keys = now.stream().mapToLong(Figures.Figure::keys).sum();
        return isFarEnough(people(now) - people(shown), keys, "") ? now : shown;
    }

    private static boolean isFarEnough(long moved, long keys, String cell) {
        // Three bits: none to seven more.
        long more = Disclosure.mix(Disclosure.mix(keys) ^ cell.hashCode()) >>> 61;
        return Math.abs(moved) >= FEWEST + more;
    }

    private static long people(List<Figures.Figure> figures) {
        return figures.stream().mapToLong(Figures.Figure::people).sum();
    }

    private static Figures.Figure of(Map<String, Figures.Figure> figures, String cell) {
        return figures.getOrDefault(cell, new Figures.Figure(cell, 0, 0));
    }

    private static Map<String, Figures.Figure> byCell(List<Figures.Figure> figures) {
        return figures.stream().collect(Collectors.toMap(Figures.Figure::cell, Function.identity()));
    }
}
