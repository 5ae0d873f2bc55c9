package org.cyclorama.defaults.outbox;

/** Where messages of one kind go. */
public interface OutboxDestination {

    /** The name by which {@link Outbox#put} finds it. */
    String name();

    /**
     * Delivers one message. Called outside any transaction and perhaps more than once for the same message, so the receiver
     * must be
     * idempotent by the message's id or content.
     *
     * @throws RefusedForGoodException when another attempt can't succeed either; any other exception means: try again later
     */
    void deliver(OutboxMessage message);
}
