package org.cyclorama.agenda.broadcast;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.agenda.AgendaConfig;
import org.cyclorama.agenda.AgendaProblem;
import org.cyclorama.agenda.broadcast.Passes.Use;

/** Answers players, who know nothing but the address they were given. */
@ApplicationScoped
class Watching {

    /** A film or a recording can be watched, paused and finished. */
    private static final Duration A_SITTING = Duration.ofHours(4);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Screens screens;
    private final Passes passes;
    private final AgendaConfig config;
    private final Clock clock;

    Watching(Screens screens, Passes passes, AgendaConfig config, Clock clock) {
        this.screens = screens;
        this.passes = passes;
        this.config = config;
        this.clock = clock;
    }

    /** The multivariant playlist. */
    String playlist(UUID airing, String audio, String pass) {
        OnScreen screen = admitted(airing, pass, Use.PLAYLIST);
        String picture = "video.m3u8"
                + (screen.channel().isPublic() ? "" : "?pass=" + passes.issue(airing, Use.MEDIA, lasting(screen)));
        if (!screen.isShown()) {
            return Playlist.slate(picture, config.broadcast());
        }
        List<Sound> sounds = Sound.of(screen.airing(), screen.session());
        return Playlist.of(screen.airing(), sounds, Sound.best(sounds, audio), picture, config.broadcast());
    }

    /** Where the picture comes from at this moment. */
    Optional<String> picture(UUID airing, String pass) {
        return screens.picture(admitted(airing, pass, Use.MEDIA));
    }

    private OnScreen admitted(UUID airing, String pass, Use use) {
        OnScreen screen = screens.of(airing);
        if (!screen.channel().isPublic() && !passes.isGood(pass, airing, use)) {
            throw AgendaProblem.PLAYLIST_EXPIRED.because("This address is good for a few minutes; join the airing again.");
        }
        return screen;
    }

    /** Until the airing is over, and long enough to see it to its end; never as long as the keys live. */
    private Duration lasting(OnScreen screen) {
        Duration left = Duration.between(clock.instant(), screen.airing().end());
        return left.isNegative() ? A_SITTING : A_SITTING.plus(left.compareTo(A_DAY) > 0 ? A_DAY : left);
    }
}
