package org.cyclorama.agenda.drafting.gate;

/** What a finding means for a release. */
public enum Severity {
    /** It refuses the release. */
    ERROR,
    /** Somebody has to acknowledge it with a reason. */
    WARNING
}
