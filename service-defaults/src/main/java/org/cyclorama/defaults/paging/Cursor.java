package org.cyclorama.defaults.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cyclorama.defaults.problem.CommonProblem;

/** The sort key of the last row of a page. Opaque to callers: its encoding may change at any time. */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";
    /** Later than anything happens, and a time that the database can hold. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** A cursor after the row with these sort keys. */
    public static Cursor after(Object... keys) {
        return new Cursor(java.util.Arrays.stream(keys).map(Object::toString).toList());
    }

    /** Reads what {@link #encoded} wrote; anything else is the caller's mistake (400). */
    static Optional<Cursor> decode(String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            String keys = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            if (keys.indexOf('\0') >= 0) {
                throw unknown();
            }
            return Optional.of(new Cursor(List.of(keys.split(SEPARATOR, -1))));
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    /** The cursor as callers see it. */
    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(String.join(SEPARATOR, keys).getBytes(UTF_8));
    }

    /** The single key of a cursor over ids. */
    public UUID id() {
        try {
            return UUID.fromString(keys.getLast());
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    /** The first key of a cursor over times. */
    public Instant instant() {
        try {
            Instant instant = Instant.parse(keys.getFirst());
            if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LATEST)) {
                throw unknown();
            }
            return instant;
        } catch (DateTimeException e) {
            throw unknown();
        }
    }

    private static RuntimeException unknown() {
        return CommonProblem.INVALID_REQUEST.because("The cursor was not made by this list.");
    }
}
