package org.cyclorama.agenda.broadcast;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.agenda.AgendaConfig;
import org.cyclorama.agenda.broadcast.OnScreen.Phase;
import org.cyclorama.agenda.broadcast.media.Media;
import org.cyclorama.agenda.broadcast.streams.Streams;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.showing.Show;
import org.cyclorama.agenda.showing.Shows;
import org.cyclorama.defaults.problem.CommonProblem;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** What can be seen of an airing at the moment. */
@ApplicationScoped
class Screens {

    /** A player asks every few seconds, and there are thousands: they share what was read at most a second ago. */
    private static final Duration SHARED_FOR = Duration.ofSeconds(1);
    private static final int MOST = 2000;

    private final Cache<UUID, Seen> seen = Caffeine.newBuilder().expireAfterWrite(SHARED_FOR).maximumSize(MOST).build();
    private final Shows shows;
    private final Conferences conferences;
    private final Streams streams;
    private final Media media;
    private final AgendaConfig config;
    private final Clock clock;

    Screens(Shows shows, Conferences conferences, Streams streams, Media media, AgendaConfig config, Clock clock) {
        this.shows = shows;
        this.conferences = conferences;
        this.streams = streams;
        this.media = media;
        this.config = config;
        this.clock = clock;
    }

    /** An airing of the latest release; 404 for any other. */
    OnScreen of(UUID id) {
        Seen airing = seen.get(id, this::look);
        Phase phase = Phase.of(airing.airing(), clock.instant(), config.broadcast().leadIn(), config.broadcast().replayFor());
        return new OnScreen(airing.conference(), airing.show().conference(), airing.airing(),
                airing.show().sessionOf(airing.airing()), streams.of(airing.conference(), airing.airing().channel()),
                airing.recording(), phase);
    }

    /** The media playlist of the picture: the channel's active stream, the recording, or the slate. */
    Optional<String> picture(OnScreen screen) {
        Optional<String> slate = config.broadcast().slate().map(URI::toString);
        Optional<String> channel = Optional.ofNullable(screen.channel().playlist());
        return switch (screen.phase()) {
            case ON -> channel.or(() -> slate);
            case REPLAY -> screen.recording().or(() -> slate).or(() -> channel);
            case BEFORE -> slate.or(() -> channel);
            case OVER -> slate;
        };
    }

    private Seen look(UUID id) {
        Show show = shows.with(id).orElseThrow(Screens::unknown);
        Airing airing = show.airing(id).orElseThrow(Screens::unknown);
        UUID conference = conferences.id(show.conference());
        return new Seen(conference, show, airing, media.recording(conference, airing.code()));
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("There is no such airing.");
    }

    private record Seen(UUID conference, Show show, Airing airing, Optional<String> recording) {
    }
}
