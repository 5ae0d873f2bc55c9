package org.cyclorama.agenda.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.cyclorama.agenda.broadcast.streams.Streams;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Session;

/**
 * An airing with where it comes from, at one moment.
 *
 * @param channel its channel's source
 * @param conference slug
 * @param recording its media playlist
 * @param phase where the event's clock is
 */
record OnScreen(UUID conferenceId, String conference, Airing airing, Session session, Streams.OnChannel channel,
        Optional<String> recording, Phase phase) {

    /** Whether there is anything but a slate. */
    boolean isShown() {
        return phase == Phase.ON || phase == Phase.REPLAY && recording.isPresent();
    }

    /** Where the event's clock is in the life of an airing. */
    enum Phase {
        /** Not yet: a slate. */
        BEFORE,
        /** On air, or about to be. */
        ON,
        /** It has ended and can be watched again. */
        REPLAY,
        /** Nothing can be seen any more. */
        OVER;

        static Phase of(Airing airing, Instant now, Duration leadIn, Duration replayFor) {
            if (airing.isCancelled()) {
                return OVER;
            }
            if (now.isBefore(airing.start().minus(leadIn))) {
                return BEFORE;
            }
            if (now.isBefore(airing.end())) {
                return ON;
            }
            return now.isBefore(airing.end().plus(replayFor)) ? REPLAY : OVER;
        }
    }
}
