package org.cyclorama.defaults.web;

import java.util.concurrent.ThreadLocalRandom;

/** When whoever polls shall ask again: not the same for everyone, lest all who asked together come together again. */
public final class PollAfter {

    /** Name of the header. */
    public static final String HEADER = "Poll-After";

    private static final int SOONEST = 10;
    private static final int LATEST = 30;

    private PollAfter() {
    }

    /** Some number of seconds, another one each time. */
    public static String seconds() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(SOONEST, LATEST));
    }
}
