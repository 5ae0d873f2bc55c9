package org.cyclorama.agenda.conferences.definition;

/** Who may watch a channel. */
public enum Access {
    /** Everyone. */
    PUBLIC,
    /** People with a confirmed registration. */
    REGISTERED
}
