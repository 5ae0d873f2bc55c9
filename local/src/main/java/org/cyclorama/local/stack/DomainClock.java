package org.cyclorama.local.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The domain's clock where it was set: it ticks on from there, for an application that starts later too. */
public final class DomainClock {

    private volatile Duration ahead;

    /** Makes it this time now. */
    public void set(Instant time) {
        ahead = Duration.between(Instant.now(), time);
    }

    /** How far it is ahead of the real one, negative when behind; nothing when it is the real clock. */
    public Optional<Duration> offset() {
        return Optional.ofNullable(ahead);
    }
}
