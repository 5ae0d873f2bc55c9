package org.cyclorama.agenda.live;

/** How much an announcement matters. */
enum Severity {
    /** Good to know. */
    INFO,
    /** Something is different from what was said. */
    WARNING,
    /** Everyone has to know at once. */
    URGENT
}
