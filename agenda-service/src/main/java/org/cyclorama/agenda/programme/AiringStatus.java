package org.cyclorama.agenda.programme;

/** Whether an airing will be. */
public enum AiringStatus {
    /** It will. */
    SCHEDULED,
    /** It was announced and will not be; kept, so that calendars learn of it. It keeps nobody and nothing busy. */
    CANCELLED
}
