package org.cyclorama.agenda.showing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cyclorama.agenda.programme.Airing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is on, and what comes next. */
@Schema(name = "Now")
record NowView(
        @Schema(examples = "3", description = "Number of the release that says so; 0 before the first") int release,
        @Schema(description = "In the order in which the conference defines them") List<OnChannel> channels) {

    static NowView of(List<String> channels, Show show, ZoneId zone, Instant now) {
        return new NowView(show.release(), channels.stream().map(channel -> OnChannel.of(channel, show, zone, now)).toList());
    }

    /** What is on a channel, and what comes next there. */
    record OnChannel(@Schema(examples = "GLOBAL") String channel,
            @Schema(nullable = true) AiringView onAir,
            @Schema(nullable = true) AiringView next) {

        static OnChannel of(String channel, Show show, ZoneId zone, Instant now) {
            Optional<Airing> onAir = on(channel, show)
                    .filter(airing -> !airing.start().isAfter(now) && airing.end().isAfter(now)).findFirst();
            Optional<Airing> next = on(channel, show).filter(airing -> airing.start().isAfter(now))
                    .min(Comparator.comparing(Airing::start));
            return new OnChannel(channel, onAir.map(airing -> AiringView.of(airing, show, zone, now)).orElse(null),
                    next.map(airing -> AiringView.of(airing, show, zone, now)).orElse(null));
        }

        private static Stream<Airing> on(String channel, Show show) {
            return show.airings().stream().filter(airing -> channel.equals(airing.channel()));
        }
    }
}
