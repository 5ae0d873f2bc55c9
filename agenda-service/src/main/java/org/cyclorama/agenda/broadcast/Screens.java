package org.cyclorama.agenda.broadcast;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.agenda.AgendaConfig;
import org.cyclorama.agenda.broadcast.OnScreen.Phase;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.media.Media;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.showing.Show;
import org.cyclorama.agenda.showing.Shows;
import org.cyclorama.agenda.streams.Streams;
import org.cyclorama.defaults.problem.CommonProblem;

/** What can be seen of an airing at the moment. */
@ApplicationScoped
class Screens {

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
        Show show = shows.with(id).orElseThrow(Screens::unknown);
        Airing airing = show.airing(id).orElseThrow(Screens::unknown);
        UUID conference = conferences.id(show.conference());
        Phase phase = Phase.of(airing, clock.instant(), config.broadcast().leadIn(), config.broadcast().replayFor());
        return new OnScreen(conference, show.conference(), airing, show.sessionOf(airing),
                streams.of(conference, airing.channel()), phase);
    }

    /** The media playlist of the picture: the channel's active stream, the recording, or the slate. */
    Optional<URI> picture(OnScreen screen) {
        Optional<String> playlist = switch (screen.phase()) {
            case ON -> Optional.ofNullable(screen.channel().playlist());
            case REPLAY -> media.recording(screen.conferenceId(), screen.airing().code());
            case BEFORE, OVER -> Optional.empty();
        };
        return playlist.map(URI::create).or(() -> config.broadcast().slate())
                .or(() -> Optional.ofNullable(screen.channel().playlist()).map(URI::create));
    }

    /** Whether there is anything but a slate. */
    boolean isShown(OnScreen screen) {
        return screen.phase() == Phase.ON
                || screen.phase() == Phase.REPLAY && media.recording(screen.conferenceId(), screen.airing().code()).isPresent();
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("There is no such airing.");
    }
}
