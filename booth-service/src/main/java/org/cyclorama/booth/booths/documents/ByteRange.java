package org.cyclorama.booth.booths.documents;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cyclorama.booth.BoothProblem;

/**
 * The bytes of a document from {@code first} to {@code last}, both included (RFC 9110, 14.1.2).
 *
 * @param size of the whole document
 */
record ByteRange(long first, long last, long size) {

    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * The range that a header asks for; empty when it asks for none, or for something that may be ignored, such as many at
     * once.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 416 when the document has no such bytes
     */
    static Optional<ByteRange> of(String header, long size) {
        Matcher single = SINGLE.matcher(header == null ? "" : header);
        if (!single.matches() || single.group(1).isEmpty() && single.group(2).isEmpty()) {
            return Optional.empty();
        }
        long last = single.group(2).isEmpty() ? size - 1 : Long.parseLong(single.group(2));
        if (single.group(1).isEmpty()) {
            return Optional.of(satisfiable(Math.max(0, size - last), last == 0 ? -1 : size - 1, size));
        }
        long first = Long.parseLong(single.group(1));
        return first > last && !single.group(2).isEmpty() ? Optional.empty()
                : Optional.of(satisfiable(first, Math.min(last, size - 1), size));
    }

    static ByteRange whole(long size) {
        return new ByteRange(0, size - 1, size);
    }

    long length() {
        return last - first + 1;
    }

    /** As {@code Content-Range} says it. */
    String described() {
        return "bytes %d-%d/%d".formatted(first, last, size);
    }

    private static ByteRange satisfiable(long first, long last, long size) {
        if (first >= size || first > last) {
            throw BoothProblem.RANGE_NOT_SATISFIABLE.describe("The document has " + size + " bytes.")
                    .withHeader("Content-Range", "bytes */" + size).build();
        }
        return new ByteRange(first, last, size);
    }
}
