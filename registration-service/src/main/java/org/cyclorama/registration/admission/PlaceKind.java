package org.cyclorama.registration.admission;

/** What kind of place people attend at. */
public enum PlaceKind {
    /** The whole world; may be unlimited. */
    ONLINE,
    /** A venue for participants. */
    VENUE,
    /** A studio for crews. */
    SITE
}
