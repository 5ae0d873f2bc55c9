package org.cyclorama.agenda.drafting.gate;

/** What the gate looks for. */
public enum Rule {
    /** An airing of a session that is not there. */
    DANGLING_SESSION(Severity.ERROR),
    /** A session with a speaker who is not there. */
    DANGLING_SPEAKER(Severity.ERROR),
    /** A session in a track that the conference does not have. */
    DANGLING_TRACK(Severity.ERROR),
    /** An airing in a block that is not there. */
    DANGLING_BLOCK(Severity.ERROR),
    /** A block that repeats one that is not there. */
    DANGLING_ENCORE(Severity.ERROR),
    /** An airing from a studio that the conference does not have. */
    DANGLING_STUDIO(Severity.ERROR),
    /** An airing or a block on a channel that the conference does not have. */
    DANGLING_CHANNEL(Severity.ERROR),
    /** A channel for a region that does not exist. */
    DANGLING_REGION(Severity.ERROR),
    /** Nothing to show at all. */
    EMPTY_PROGRAMME(Severity.ERROR),
    /** A block without airings. */
    EMPTY_BLOCK(Severity.ERROR),
    /** A public airing on no channel. */
    NO_CHANNEL(Severity.ERROR),
    /** A rehearsal on a channel, or shown as something else. */
    REHEARSAL_SHOWN(Severity.ERROR),
    /** An airing on another channel than its block. */
    BLOCK_DIVIDED(Severity.ERROR),
    /** A promised language in which an airing can't be heard. */
    LANGUAGE(Severity.WARNING),
    /** Something that an airing needs and that has not arrived, or not as it was announced. */
    MEDIA(Severity.WARNING),
    /** People who could see a session at no convenient hour. */
    COVERAGE(Severity.WARNING),
    /** Content that is neither aired nor on demand. */
    NEVER_SHOWN(Severity.WARNING);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }
}
