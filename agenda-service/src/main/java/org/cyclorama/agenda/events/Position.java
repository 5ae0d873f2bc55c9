package org.cyclorama.agenda.events;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the order of all events, which is the order in which they became visible.
 *
 * @param transaction number of the transaction that wrote it
 * @param number its place among that transaction's
 */
public record Position(long transaction, long number) implements Comparable<Position> {

    /** Before all events. */
    static final Position START = new Position(0, 0);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** Reads what {@link #toString} wrote; empty for anything else. */
    static Optional<Position> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches() ? Optional.of(new Position(Long.parseLong(written.group(1)), Long.parseLong(written.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(Position other) {
        int byTransaction = Long.compare(transaction, other.transaction);
        return byTransaction == 0 ? Long.compare(number, other.number) : byTransaction;
    }

    @Override
    public String toString() {
        return transaction + "-" + number;
    }
}
