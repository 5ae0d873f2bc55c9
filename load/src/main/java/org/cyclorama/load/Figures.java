package org.cyclorama.load;

import java.util.concurrent.TimeUnit;

import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.http.statistics.HttpStats;

/**
 * What one run, or a part of it, measured.
 *
 * @param asked requests a second that were to be sent, and of which part of the run
 * @param answered answers a second
 * @param waited milliseconds that requests waited for a free connection, all together: not in the percentiles
 */
record Figures(String asked, double answered, double p50, double p99, double p999, double max, String statuses, long failed,
        long waited) {

    static final String HEADER = "| asked /s | answered /s | p50 ms | p99 ms | p99.9 ms | max ms | 2xx 3xx 4xx 5xx | failed | waited ms |\n"
            + "| ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: | ---: |";

    /** Of a part of a run at this rate; it was as long as its requests take. */
    static Figures of(int rate, String part, StatisticsSnapshot all) {
        return of((rate + " " + part).strip(), all.requestCount / (double) rate, all);
    }

    static Figures of(int rate, int seconds, StatisticsSnapshot all) {
        return of(String.valueOf(rate), seconds, all);
    }

    private static Figures of(String asked, double seconds, StatisticsSnapshot all) {
        HttpStats http = HttpStats.get(all);
        return new Figures(asked, all.responseCount / seconds, millis(all, 50), millis(all, 99), millis(all, 99.9),
                millis(all, 100), "%d %d %d %d".formatted(http.status_2xx, http.status_3xx, http.status_4xx, http.status_5xx),
                all.errors() + all.requestTimeouts + all.connectionErrors, TimeUnit.NANOSECONDS.toMillis(all.blockedTime));
    }

    private static double millis(StatisticsSnapshot all, double percentile) {
        return all.histogram.getValueAtPercentile(percentile) / 1e6;
    }

    @Override
    public String toString() {
        return "| %s | %.0f | %.1f | %.1f | %.1f | %.1f | %s | %d | %d |".formatted(asked, answered, p50, p99, p999, max,
                statuses, failed, waited);
    }
}
