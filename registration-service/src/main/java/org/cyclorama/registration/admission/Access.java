package org.cyclorama.registration.admission;

/** Who may register by themselves. */
public enum Access {
    /** Everybody. */
    OPEN,
    /** Only who was invited; portals and organizers register others as before. */
    INVITATION
}
