package org.cyclorama.registration.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.databind.JsonNode;

import de.siegmar.fastcsv.writer.CsvWriter;

/** The data of an export as a zip: everything as JSON, and each table as CSV (RFC 4180) for a spreadsheet. */
record Archive(List<PrivacyRequests.Answer> answers) {

    /** What makes a spreadsheet take a cell for a formula (OWASP, CSV injection). */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    StreamingOutput zip() {
        return body -> {
            try (ZipOutputStream zip = new ZipOutputStream(body, UTF_8)) {
                for (PrivacyRequests.Answer answer : answers) {
                    JsonNode data = answer.answer().path("data");
                    write(zip, answer.service() + "/data.json", data.toPrettyString());
                    for (Map.Entry<String, JsonNode> table : data.properties()) {
                        write(zip, answer.service() + "/" + table.getKey() + ".csv", csv(table.getValue()));
                    }
                }
            }
        };
    }

    private static void write(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    private static String csv(JsonNode rows) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> row.fieldNames().forEachRemaining(columns::add));
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(columns.stream().map(column -> cell(row.path(column))).toList()));
        }
        return text.toString();
    }

    private static String cell(JsonNode value) {
        String text = value.isContainerNode() ? value.toString() : value.isNull() ? "" : value.asText();
        boolean isFormula = !text.isEmpty() && !value.isNumber() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
    }
}
