package org.cyclorama.agenda.showing;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cyclorama.agenda.programme.Airing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is on, and what comes next. */
@Schema(name = "Now")
record NowView(
        @Schema(examples = "3", description = "Number of the release that says so; 0 before the first") int release,
        @Schema(description = "In the order in which the conference defines them") List<OnChannel> channels) {

    static NowView of(List<String> channels, Show show, ZoneId zone, Instant now) {
        Map<String, List<Airing>> airings = show.airings().stream().filter(airing -> airing.channel() != null)
                .collect(groupingBy(Airing::channel));
        return new NowView(show.release(), channels.stream()
                .map(channel -> OnChannel.of(channel, airings.getOrDefault(channel, List.of()), show, zone, now)).toList());
    }

    /** What is on a channel, and what comes next there. */
    record OnChannel(@Schema(examples = "GLOBAL") String channel,
            @Schema(nullable = true) AiringView onAir,
            @Schema(nullable = true) AiringView next) {

        static OnChannel of(String channel, List<Airing> airings, Show show, ZoneId zone, Instant now) {
            Optional<Airing> onAir = airings.stream()
                    .filter(airing -> !airing.start().isAfter(now) && airing.end().isAfter(now)).findFirst();
            Optional<Airing> next = airings.stream().filter(airing -> airing.start().isAfter(now))
                    .min(Comparator.comparing(Airing::start));
            return new OnChannel(channel, onAir.map(airing -> AiringView.of(airing, show, zone, now)).orElse(null),
                    next.map(airing -> AiringView.of(airing, show, zone, now)).orElse(null));
        }
    }
}
