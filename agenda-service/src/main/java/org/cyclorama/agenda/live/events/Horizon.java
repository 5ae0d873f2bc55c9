package org.cyclorama.agenda.live.events;

import java.util.Collections;
import java.util.Set;

import org.cyclorama.agenda.live.events.EventRepository.Moment;

/**
 * Up to which number events can be told, so that none can appear later before one that was told. Numbers are given in one order
 * and seen in another: a number is settled once all have ended who were writing when a greater one was next. Who writes
 * anything
 * else, here or in another database of the server, holds nobody up.
 */
final class Horizon {

    private long settled;
    private long candidate;
    private Set<String> awaited = Set.of();

    /** The first number that is not settled; 0 while that is not known. */
    long at(Moment now) {
        if (Collections.disjoint(awaited, now.writing())) {
            settled = candidate;
            candidate = now.next();
            awaited = now.writing();
        }
        if (now.writing().isEmpty()) {
            settled = now.next();
            candidate = now.next();
        }
        return settled;
    }
}
