package org.cyclorama.e2e.stack;

import java.time.Duration;
import java.time.Instant;

/** An access token, used for a good part of its ten minutes. */
record Token(String text, Instant fetched) {

    private static final Duration FRESH = Duration.ofMinutes(5);

    Token(String text) {
        this(text, Instant.now());
    }

    boolean isFresh() {
        return fetched.plus(FRESH).isAfter(Instant.now());
    }
}
