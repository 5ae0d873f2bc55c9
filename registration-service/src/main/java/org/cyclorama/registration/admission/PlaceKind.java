package org.cyclorama.registration.admission;

/** What kind of place people attend at. */
public enum PlaceKind {
    /** The whole world; may be unlimited. */
    ONLINE,
    /** All venues together; only while they have a limit in common. */
    IN_PERSON,
    /** A venue for participants. */
    VENUE,
    /** A studio for crews. */
    SITE
}
