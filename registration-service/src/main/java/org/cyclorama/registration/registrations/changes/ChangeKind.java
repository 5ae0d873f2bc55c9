package org.cyclorama.registration.registrations.changes;

/** What became of a registration. Whether the person now waits for a place is told by {@link Snapshot#waitingFor}. */
public enum ChangeKind {
    /** New. */
    REGISTERED,
    /** Registered again after cancelling, with the same id. */
    REVIVED,
    /** Got the place it waited for. */
    PROMOTED,
    /** What the person says about themselves changed: name, company, zone, language, tracks or consents. */
    CHANGED,
    /** Another mode or venue, by the person's own wish. */
    MODE_SWITCHED,
    /** Online now, because its venue was closed. */
    VENUE_CLOSED,
    /** Reduced to country, mode and day, by the person's wish or because it was long ago. */
    ERASED,
    /** Given up. */
    CANCELLED,
    /** Registered alone before; now a partner's person. */
    ADOPTED,
    /** Registered by others before; its person has logged in for the first time. */
    CLAIMED,
    /** Came in at a door. */
    CHECKED_IN,
    /** The scan was wrong: the person has not come in. */
    CHECK_IN_UNDONE
}
