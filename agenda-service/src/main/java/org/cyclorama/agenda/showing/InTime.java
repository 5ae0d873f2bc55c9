package org.cyclorama.agenda.showing;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.Predicate;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.problem.CommonProblem;

/** Pages of airings in order of time. */
public final class InTime {

    private InTime() {
    }

    /** Where a page ends that ends with this airing. */
    public static Cursor cursor(Airing airing) {
        return Cursor.after(airing.start(), airing.id());
    }

    /** By the sort key and not by position, so that a release between two pages neither repeats nor skips what stayed. */
    public static Predicate<Airing> after(PageRequest page) {
        return page.start().<Predicate<Airing>> map(cursor -> {
            Instant start = start(cursor);
            UUID id = cursor.id();
            return airing -> airing.start().isAfter(start)
                    || airing.start().equals(start) && airing.id().compareTo(id) > 0;
        }).orElse(airing -> true);
    }

    private static Instant start(Cursor cursor) {
        try {
            return Instant.parse(cursor.keys().getFirst());
        } catch (DateTimeParseException e) {
            throw CommonProblem.INVALID_REQUEST.because("The cursor was not made by this list.");
        }
    }
}
