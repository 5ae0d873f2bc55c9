package org.cyclorama.registration.registrations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Two samples of times, compared by the rank test of Mann and Whitney (H. B. Mann, D. R. Whitney 1947), by the normal
 * approximation with its correction for ties, two-sided.
 */
record TwoSamples(double[] there, double[] nowhere) {

    static final String HEADER = """
            | | there, µs: p25 p50 p75 p95 | not there, µs: p25 p50 p75 p95 | difference of medians, µs | P(there < not there) | z | p |
            | --- | --- | --- | ---: | ---: | ---: | ---: |""";

    /** One line of the table. */
    String row(String name) {
        double u = u();
        double z = z(u);
        return "| %s | %s | %s | %+.1f | %.3f | %+.2f | %.2f |".formatted(name, quantiles(there), quantiles(nowhere),
                quantile(there, 0.5) - quantile(nowhere, 0.5), 1 - u / pairs(), z, p(z));
    }

    /** Of how many pairs the first is greater; one half for those that are equal. */
    double u() {
        double[][] ranked = ranked();
        double sum = 0;
        for (double[] one : ranked) {
            sum += one[1] == 0 ? one[2] : 0;
        }
        return sum - there.length * (there.length + 1.0) / 2;
    }

    /** How many standard deviations that is from what chance makes of equal distributions. */
    double z(double u) {
        double all = there.length + nowhere.length;
        double ties = Arrays.stream(ranked()).mapToDouble(one -> one[3] * one[3] - 1).sum();
        double deviation = Math.sqrt(pairs() / 12 * (all + 1 - ties / (all * (all - 1))));
        return (u - pairs() / 2) / deviation;
    }

    /** How often chance alone makes a difference like this one or a greater one: erfc(|z| / √2). */
    static double p(double z) {
        double x = Math.abs(z) / Math.sqrt(2);
        double t = 1 / (1 + 0.3275911 * x); // Abramowitz, Stegun 7.1.26: off by less than 1.5e-7
        return t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
                * Math.exp(-x * x);
    }

    /** Value, sample, rank (the mean of those that are equal), and how many are equal. */
    private double[][] ranked() {
        double[][] all = Stream.concat(Arrays.stream(there).mapToObj(value -> new double[] { value, 0, 0, 0 }),
                Arrays.stream(nowhere).mapToObj(value -> new double[] { value, 1, 0, 0 }))
                .sorted(Comparator.comparingDouble(one -> one[0])).toArray(double[][]::new);
        for (int from = 0, to; from < all.length; from = to) {
            double value = all[from][0];
            to = from;
            while (to < all.length && all[to][0] == value) {
                to++;
            }
            double rank = (from + 1 + to) / 2.0;
            for (double[] one : Arrays.copyOfRange(all, from, to)) {
                one[2] = rank;
                one[3] = to - from;
            }
        }
        return all;
    }

    private double pairs() {
        return (double) there.length * nowhere.length;
    }

    private static String quantiles(double[] sample) {
        return "%.0f %.0f %.0f %.0f".formatted(quantile(sample, 0.25), quantile(sample, 0.5), quantile(sample, 0.75),
                quantile(sample, 0.95));
    }

    private static double quantile(double[] sample, double share) {
        return Arrays.stream(sample).sorted().toArray()[(int) (share * (sample.length - 1))];
    }
}
