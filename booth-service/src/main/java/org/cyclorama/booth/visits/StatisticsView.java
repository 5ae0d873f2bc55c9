package org.cyclorama.booth.visits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a booth is visited. */
@Schema(name = "BoothStatistics", description = "How a booth is visited")
record StatisticsView(
        UUID booth,
        Instant from,
        Instant to,
        @Schema(description = "Different people; who comes on another day counts again", examples = "412") long visitors,
        @Schema(description = "All time that they were there", examples = "74160") long seconds,
        @Schema(description = "How long a visitor was there on average", examples = "180") long averageSeconds,
        @Schema(description = "Hours in which somebody was there") List<Hour> hours) {

    static StatisticsView of(UUID booth, Instant from, Instant to, long visitors, List<Hour> hours) {
        long seconds = hours.stream().mapToLong(Hour::seconds).sum();
        return new StatisticsView(booth, from, to, visitors, seconds, average(seconds, visitors), hours);
    }

    private static long average(long seconds, long visitors) {
        return visitors == 0 ? 0 : Math.round((double) seconds / visitors);
    }

    @Schema(name = "BoothHour", description = "One hour of a booth")
    record Hour(
            @Schema(description = "When it began", examples = "2020-11-19T06:00:00Z") Instant hour,
            @Schema(examples = "97") long visitors,
            @Schema(examples = "17460") long seconds,
            @Schema(examples = "180") long averageSeconds) {

        static Hour of(Instant hour, long visitors, long seconds) {
            return new Hour(hour, visitors, seconds, average(seconds, visitors));
        }
    }
}
