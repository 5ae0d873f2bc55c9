package org.cyclorama.agenda.conferences;

/** How wide a conference reaches. */
enum ConferenceKind {
    /** The umbrella edition. */
    INTERNATIONAL,
    /** For one region. */
    REGIONAL,
    /** For one subject or function. */
    FUNCTIONAL
}
