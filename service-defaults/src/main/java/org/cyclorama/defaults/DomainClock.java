package org.cyclorama.defaults;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The one clock that rules about the event read: the real one, moved by {@link DefaultsConfig#clockOffset()}. */
class DomainClock {

    @Produces
    @ApplicationScoped
    Clock clock(DefaultsConfig config) {
        return Clock.offset(Clock.systemUTC(), config.clockOffset());
    }
}
