package org.cyclorama.defaults.outbox;

import java.time.Duration;

/** Where messages of one kind go. */
public interface OutboxDestination {

    /** A delivery takes no longer: half of a lease, so that no message is delivered by two replicas at once. */
    Duration LONGEST = Duration.ofSeconds(15);

    /** The name by which {@link Outbox#put} finds it. */
    String name();

    /**
     * Delivers one message, within {@link #LONGEST}. Called outside any transaction and perhaps more than once for the same
     * message, so the receiver
     * must be
     * idempotent by the message's id or content.
     *
     * @throws RefusedForGoodException when another attempt can't succeed either; any other exception means: try again later
     */
    void deliver(OutboxMessage message);
}
