package org.cyclorama.agenda.programme;

/** What a session is. */
public enum SessionKind {
    /** Somebody speaks. */
    TALK,
    /** A film of the cinema. */
    FILM,
    /** Only for crews; never shown. */
    REHEARSAL
}
