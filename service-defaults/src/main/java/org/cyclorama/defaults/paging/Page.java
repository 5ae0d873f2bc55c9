package org.cyclorama.defaults.paging;

import java.util.List;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items the rows, at most as many as asked for
 * @param next opaque cursor of the next page; null on the last
 */
@Schema(description = "One page of a list")
public record Page<T>(
        @Schema(description = "The rows") List<T> items,
        @Schema(description = "Cursor of the next page; null on the last", nullable = true, examples = "MDE5YWE") String next) {

    /**
     * A page from one row more than asked for: the extra row tells that there is a next page.
     *
     * @param rows up to {@code limit + 1} rows in list order
     * @param limit how many the page may hold
     * @param key the sort key of a row, from which the cursor is made
     * @param view how a row is shown
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, Cursor> key, Function<R, T> view) {
        List<R> shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        String next = rows.size() > limit ? key.apply(shown.getLast()).encoded() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
