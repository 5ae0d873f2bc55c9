package org.cyclorama.registration.registrations.changes;

/** Where a registration stands. */
public enum State {
    /** Has a place in its mode. */
    CONFIRMED,
    /** Has none yet, not even online. */
    WAITLISTED,
    /** Given up; registering again revives it. */
    CANCELLED
}
