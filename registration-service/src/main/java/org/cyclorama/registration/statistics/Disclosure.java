package org.cyclorama.registration.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.cyclorama.registration.statistics.counting.Dimension;
import org.cyclorama.registration.statistics.counting.Figures;

/**
 * Makes figures fit for the public by the cell key method (Fraser and Wooton 2005; used for the European census of 2021): each
 * person has a random key that never changes; the sum of the keys of the people in a cell decides how the cell is perturbed.
 * The
 * same people always give the same answer, so asking often averages nothing out; one person more gives an unrelated
 * perturbation,
 * so a difference of two answers is no person. Then totals are rounded to tens and countries put into classes.
 */
final class Disclosure {

    /** Drawn from by the cell's key: none for a quarter, at most two. */
    private static final int[] PERTURBATIONS = { -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2 };
    private static final long ROUNDED_TO = 10;
    private static final NavigableMap<Long, String> CLASSES = new TreeMap<>(
            Map.of(5L, "5-9", 10L, "10-19", 20L, "20-49", 50L, "50-99", 100L, "100-199", 200L, "200+"));

    private Disclosure() {
    }

    static PublicStatisticsView of(String conference, List<Figures.Figure> exact) {
        List<PublicStatisticsView.Total> regions = exact.stream().filter(figure -> figure.isOf(Dimension.REGION))
                .map(figure -> new PublicStatisticsView.Total(figure.value(), rounded(figure)))
                .filter(total -> total.people() > 0)
                .sorted(Comparator.comparing(PublicStatisticsView.Total::region)).toList();
        List<PublicStatisticsView.Band> countries = exact.stream().filter(figure -> figure.isOf(Dimension.COUNTRY))
                .flatMap(Disclosure::band)
                .sorted(Comparator.comparing(PublicStatisticsView.Band::country)).toList();
        // The sum of what is shown anyway: a total of its own would be one more equation.
        long people = regions.stream().mapToLong(PublicStatisticsView.Total::people).sum();
        return new PublicStatisticsView(conference, people, regions, countries);
    }

    private static long rounded(Figures.Figure figure) {
        return perturbed(figure) / ROUNDED_TO * ROUNDED_TO;
    }

    private static Stream<PublicStatisticsView.Band> band(Figures.Figure figure) {
        return Stream.ofNullable(CLASSES.floorEntry(perturbed(figure)))
                .map(found -> new PublicStatisticsView.Band(figure.value(), found.getValue()));
    }

    /** Never below zero. */
    static long perturbed(Figures.Figure figure) {
        long mixed = mix(figure.keys() ^ mix(figure.cell().hashCode()));
        return Math.max(0, figure.people() + PERTURBATIONS[(int) (mixed >>> 60)]);
    }

    /** The finaliser of SplitMix64: every bit of the sum changes every bit of the result. */
    static long mix(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }
}
