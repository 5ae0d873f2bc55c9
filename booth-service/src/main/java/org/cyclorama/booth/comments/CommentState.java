package org.cyclorama.booth.comments;

/** Where a comment is on its way to the public. */
public enum CommentState {
    /** Waits for the region's team. */
    PENDING,
    /** Waits too; the spam check has doubts. */
    HELD,
    /** Public. */
    APPROVED,
    /** Not for the public. */
    REJECTED,
    /** Taken back by its author. */
    WITHDRAWN
}
