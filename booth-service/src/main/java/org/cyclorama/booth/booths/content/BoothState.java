package org.cyclorama.booth.booths.content;

/** What of a booth is public. */
public enum BoothState {
    /** Nothing is published. */
    DRAFT,
    /** The draft is what is published. */
    PUBLISHED,
    /** Something is published, and the draft was changed since. */
    CHANGED
}
