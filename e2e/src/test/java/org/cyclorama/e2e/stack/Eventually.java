package org.cyclorama.e2e.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what must come, but not for ever. */
public final class Eventually {

    /** What was left in an outbox while its receiver was down is tried again after up to a minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PACE = Duration.ofMillis(100);

    private Eventually() {
    }

    /** Asks again and again. @return the first answer that will do */
    public static <T> T eventually(String what, Supplier<T> question, Predicate<T> willDo) {
        Instant deadline = Instant.now().plus(PATIENCE);
        T answer = question.get();
        while (!willDo.test(answer)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(what + " did not come about within " + PATIENCE.toSeconds() + " s; last: " + answer);
            }
            LockSupport.parkNanos(PACE.toNanos());
            answer = question.get();
        }
        return answer;
    }
}
