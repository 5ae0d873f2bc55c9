package org.cyclorama.defaults.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;

import org.hibernate.Session;

import io.quarkus.narayana.jta.QuarkusTransaction;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Writes all rows of a list, as they stood at one moment, while they are read. */
@ApplicationScoped
public class CsvAnswers {

    /** A slow reader of a long list holds its snapshot so long and no longer. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** What makes a spreadsheet take a cell for a formula (OWASP, CSV injection). */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Session session;

    CsvAnswers(Session session) {
        this.session = session;
    }

    /**
     * The body of a CSV answer: UTF-8, comma, CRLF, a header line.
     *
     * @param header names of the columns
     * @param rows opens the rows; called inside the transaction they are read in, so the stream may come from a query. Give
     *        that
     *        query a fetch size, and records instead of entities, or the memory is not constant.
     * @param line one row as text, as long as the header; {@code null} is an empty cell. A cell that a spreadsheet would take
     *        for a formula gets an apostrophe before it.
     */
    public <T> StreamingOutput stream(List<String> header, Supplier<Stream<T>> rows, Function<T, List<String>> line) {
        return body -> QuarkusTransaction.requiringNew().timeout(Math.toIntExact(LONGEST.toSeconds())).run(() -> {
            session.createNativeMutationQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY").executeUpdate();
            write(body, header, rows, line);
        });
    }

    private static <T> void write(OutputStream body, List<String> header, Supplier<Stream<T>> rows,
            Function<T, List<String>> line) {
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(body, UTF_8));
        csv.writeRecord(header);
        try (Stream<T> all = rows.get()) {
            all.forEach(row -> csv.writeRecord(line.apply(row).stream().map(CsvAnswers::harmless).toList()));
        }
        flush(csv);
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The reader of a CSV answer went away", e);
        }
    }

    private static String harmless(String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return FORMULA_STARTS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
