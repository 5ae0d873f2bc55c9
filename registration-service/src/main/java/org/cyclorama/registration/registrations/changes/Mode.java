package org.cyclorama.registration.registrations.changes;

/** How somebody attends. */
public enum Mode {
    /** From anywhere. */
    ONLINE,
    /** At a venue or site. */
    IN_PERSON
}
