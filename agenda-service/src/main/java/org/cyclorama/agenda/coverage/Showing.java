package org.cyclorama.agenda.coverage;

import java.time.Duration;
import java.time.Instant;

import org.cyclorama.agenda.programme.Airing;

/**
 * One time that something is shown.
 *
 * @param code of the airing or block
 */
public record Showing(String code, String channel, Instant start, Instant end) {

    static Showing of(Airing airing) {
        return new Showing(airing.code(), airing.channel(), airing.start(), airing.end());
    }

    /** The same that much later. */
    Showing shifted(Duration by) {
        return new Showing(code, channel, start.plus(by), end.plus(by));
    }

    /** The same, started then. */
    Showing startedAt(Instant then) {
        return new Showing(code, channel, then, then.plus(length()));
    }

    Duration length() {
        return Duration.between(start, end);
    }
}
