package org.cyclorama.registration.registrations.changes;

/** What somebody comes as. */
public enum Kind {
    /** Sees the conference. */
    PARTICIPANT,
    /** Makes it; in no figure of participants. */
    CREW
}
