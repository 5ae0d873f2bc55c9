package org.cyclorama.registration;

import java.time.Duration;
import java.time.Instant;

/** For what a job does soon after: asks until it is so. */
public final class Eventually {

    private static final long PAUSE_MILLIS = 50;

    private Eventually() {
    }

    /** Fails with the last failure when it does not hold within this time. */
    public static void holds(Duration patience, Runnable check) {
        Instant end = Instant.now().plus(patience);
        while (true) {
            try {
                check.run();
                return;
            } catch (AssertionError e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                pause();
            }
        }
    }

    /** Fails when it does not hold at every look within this time. */
    public static void stays(Duration time, Runnable check) {
        Instant end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            check.run();
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
