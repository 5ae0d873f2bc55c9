package org.cyclorama.registration.registrations.changes;

/**
 * What became of one registration.
 *
 * @param before what it was; null when it is new
 * @param after what it is
 * @param told whether the person may be told by mail; false when an organizer loads people without mail
 */
public record Change(ChangeKind kind, Snapshot before, Snapshot after, boolean told) {

    /** A change that its person is told of. */
    public static Change told(ChangeKind kind, Snapshot before, Snapshot after) {
        return new Change(kind, before, after, true);
    }
}
