package org.cyclorama.booth.visits;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * Where somebody is, in which hour. Compared by the order in which all replicas lock rows, so that none waits for another
 * that waits for it.
 *
 * @param visitor a number that means this person at this booth on this day
 */
record Visit(UUID booth, Instant hour, long visitor) implements Comparable<Visit> {

    /** In seconds: nobody is anywhere longer within an hour, however many beacons say so. */
    static final int LONGEST = 3600;

    private static final Comparator<Visit> ORDER = Comparator.comparing(Visit::booth).thenComparing(Visit::hour)
            .thenComparing(Visit::visitor);

    /** The seconds of two beacons, or of what was counted and one more. */
    static int together(int one, int other) {
        return Math.min(LONGEST, one + other);
    }

    @Override
    public int compareTo(Visit other) {
        return ORDER.compare(this, other);
    }
}
