package org.cyclorama.registration.registrations.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.cyclorama.defaults.problem.CommonProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** A table of people as the JSON objects that it stands for. */
final class CsvLines {

    /** The columns; those that a partner does not need may be missing. */
    static final String HEADER = "externalId,name,email,country,zone,language,company,tracks,mode,venue,kind,consents";

    private static final List<String> COLUMNS = List.of(HEADER.split(","));
    private static final Set<String> LISTS = Set.of("tracks", "consents");

    private CsvLines() {
    }

    static List<JsonNode> read(String table) {
        try (var reader = CsvReader.builder().skipEmptyLines(true).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(Batch.requireUtf8(table))) {
            List<JsonNode> lines = reader.stream().map(CsvLines::line).toList();
            return Batch.requireSize(lines);
        } catch (CsvParseException e) {
            throw CommonProblem.INVALID_REQUEST.because("The table can't be read as CSV (RFC 4180).");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A row with more or fewer cells than the header is a text, which no person is. */
    private static JsonNode line(NamedCsvRecord row) {
        if (row.getFieldCount() != row.getHeader().size()) {
            return TextNode.valueOf(String.join(",", row.getFields()));
        }
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        for (String column : row.getHeader()) {
            if (!COLUMNS.contains(column)) {
                throw CommonProblem.INVALID_REQUEST.because("There is no column " + column + "; the header is " + HEADER + ".");
            }
            row.findField(column).filter(value -> !value.isEmpty()).ifPresent(value -> set(line, column, value));
        }
        return line;
    }

    private static void set(ObjectNode line, String column, String value) {
        if (LISTS.contains(column)) {
            Arrays.stream(value.split(";")).map(String::strip).forEach(line.putArray(column)::add);
        } else {
            line.put(column, value);
        }
    }
}
