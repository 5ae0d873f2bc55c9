package org.cyclorama.defaults.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

/** The lines of a table on their way out: UTF-8, comma, CRLF (RFC 4180). */
final class Lines {

    /** What makes a spreadsheet take a cell for a formula (OWASP, CSV injection). */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final CsvWriter csv;

    Lines(OutputStream body) {
        csv = CsvWriter.builder().build(new OutputStreamWriter(body, UTF_8));
    }

    void write(List<String> cells) {
        csv.writeRecord(cells);
    }

    void flush() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The reader of a CSV answer went away", e);
        }
    }

    /** The text with an apostrophe before it if a spreadsheet would calculate it; empty for null. */
    static String harmless(String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return FORMULA_STARTS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
