package org.cyclorama.defaults.csv;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;

/** Writes all rows of a list in columns of its own, as they stood at one moment, while they are read. */
@ApplicationScoped
public class CsvAnswers {

    private final Snapshot snapshot;
    private final Downloads downloads;
    private final Wholeness wholeness;

    CsvAnswers(Snapshot snapshot, Downloads downloads, Wholeness wholeness) {
        this.snapshot = snapshot;
        this.downloads = downloads;
        this.wholeness = wholeness;
    }

    /**
     * The body of a CSV answer: UTF-8, comma, CRLF, a header line. 503 instead when too many are under way.
     *
     * @param header names of the columns
     * @param rows opens the rows; called inside the transaction they are read in, so the stream may come from a query. Give
     *        that
     *        query a fetch size, and records instead of entities, or the memory is not constant.
     * @param line one row as text, as long as the header; {@code null} is an empty cell. A cell that a spreadsheet would take
     *        for a formula gets an apostrophe before it.
     */
    public <T> StreamingOutput stream(List<String> header, Supplier<Stream<T>> rows, Function<T, List<String>> line) {
        return body -> wholeness.keep(() -> downloads.during(() -> snapshot.read(() -> {
            write(body, header, rows, line);
            return null;
        })));
    }

    private static <T> void write(OutputStream body, List<String> header, Supplier<Stream<T>> rows,
            Function<T, List<String>> line) {
        Lines lines = new Lines(body);
        lines.write(header);
        try (Stream<T> all = rows.get()) {
            all.forEach(row -> lines.write(line.apply(row).stream().map(Lines::harmless).toList()));
        }
        lines.flush();
    }
}
