package org.cyclorama.defaults.paging;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of every list. */
public class PageRequest {

    /** At most so many rows. */
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "At most so many items, 1 to 200")
    public int limit;

    /** {@code next} of the page before. */
    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before")
    public String cursor;

    /** Where the page starts; empty for the first. */
    public Optional<Cursor> start() {
        return Cursor.decode(cursor);
    }

    /** Where a list ordered by id starts; the nil UUID, before all others, for the first page. */
    public UUID startId() {
        return start().map(Cursor::id).orElse(new UUID(0, 0));
    }

    /** How many rows to read: one more than shown, to know whether there is a next page. */
    public int rows() {
        return limit + 1;
    }
}
