package org.cyclorama.registration.statistics.counting;

/** By what people are counted. */
public enum Dimension {
    STATE,
    REGION,
    COUNTRY,
    MODE,
    VENUE,
    WAITING,
    CHECKED_IN,
    TRACK,
    LANGUAGE,
    PARTNER,
    HOUR,
    /** Country and zone, for the coverage of the programme. */
    AUDIENCE;

    /** The cell of a value. */
    String cell(String value) {
        return name() + ":" + value;
    }
}
