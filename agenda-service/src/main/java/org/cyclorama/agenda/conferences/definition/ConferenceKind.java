package org.cyclorama.agenda.conferences.definition;

/** How wide a conference reaches. */
public enum ConferenceKind {
    /** The umbrella edition. */
    INTERNATIONAL,
    /** For one region. */
    REGIONAL,
    /** For one subject or function. */
    FUNCTIONAL
}
