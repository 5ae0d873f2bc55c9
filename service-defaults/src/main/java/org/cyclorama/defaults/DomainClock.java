package org.cyclorama.defaults;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The one clock that rules about the event read: the real one, moved by {@link DefaultsConfig#clockOffset()}. */
class DomainClock {

    @Produces
    @ApplicationScoped
    Clock clock(DefaultsConfig config) {
        // Microseconds, as PostgreSQL keeps them: an instant is the same before and after it was stored.
        return Clock.tick(Clock.offset(Clock.systemUTC(), config.clockOffset()), Duration.of(1, ChronoUnit.MICROS));
    }
}
