package org.cyclorama.agenda.programme;

/** How a session is shown. */
public enum AiringKind {
    /** As it happens. */
    LIVE,
    /** A recording of what was live. */
    ENCORE,
    /** A film at the cinema. */
    FILM,
    /** Only for crews, on no channel. */
    REHEARSAL;

    /** Whether the speakers are in it themselves; an encore and a film run without them. */
    public boolean needsSpeakers() {
        return this == LIVE || this == REHEARSAL;
    }
}
