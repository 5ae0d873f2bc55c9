package org.cyclorama.booth.visits;

import java.time.DateTimeException;
import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instant in a query. Of its own, because JAX-RS answers 404 to a text that {@link Instant} does not take. */
@Schema(type = SchemaType.STRING, format = "date-time")
record Moment(Instant instant) {

    /** Found by JAX-RS. */
    public static Moment fromString(String text) {
        try {
            return new Moment(Instant.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is no instant", e);
        }
    }
}
