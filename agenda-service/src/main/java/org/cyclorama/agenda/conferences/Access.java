package org.cyclorama.agenda.conferences;

/** Who may watch a channel. */
enum Access {
    /** Everyone. */
    PUBLIC,
    /** People with a confirmed registration. */
    REGISTERED
}
