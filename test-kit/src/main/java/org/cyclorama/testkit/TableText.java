package org.cyclorama.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** A table as it was read. */
record TableText(List<String> header, List<NamedCsvRecord> rows) {

    static TableText read(String text) {
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        assertThat(rows).as("rows of %s", text).isNotEmpty();
        return new TableText(rows.getFirst().getHeader(), rows);
    }

    /** Rows without the header. */
    static int count(String text) {
        return (int) CsvReader.builder().ofNamedCsvRecord(text).stream().count();
    }

    int size() {
        return rows.size();
    }

    String firstColumn() {
        return header.getFirst();
    }

    /** Columns without what is nested in them. */
    Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        header.forEach(column -> fields.add(column.split("\\.")[0]));
        return fields;
    }

    /** That each row tells of the item at the same place all that the item tells. */
    void expect(List<JsonNode> items) {
        for (int index = 0; index < items.size(); index++) {
            NamedCsvRecord row = rows.get(index);
            JsonNode item = items.get(index);
            header.forEach(column -> assertThat(row.getField(column)).as("%s of %s", column, item)
                    .isEqualTo(cell(item.at("/" + column.replace('.', '/')))));
        }
    }

    private static String cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isTextual()) {
            return value.asText().matches("[=+@-].*") ? "'" + value.asText() : value.asText();
        }
        if (!value.isArray() || !value.path(0).isValueNode() && !value.isEmpty()) {
            return value.toString();
        }
        List<String> elements = new ArrayList<>();
        value.forEach(element -> elements.add(element.asText()));
        return String.join(";", elements);
    }
}
