package org.cyclorama.local.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The files of one sample event. Its folder is named after the conference. */
public record SampleFolder(Path folder) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new YAMLMapper();

    /** The conference's slug. */
    public String conference() {
        return folder.getFileName().toString();
    }

    public JsonNode json(String file) throws IOException {
        return JSON.readTree(folder.resolve(file).toFile());
    }

    public <T> T yaml(String file, Class<T> type) throws IOException {
        return YAML.readValue(folder.resolve(file).toFile(), type);
    }

    public <T> Map<String, T> yamlByKey(String file, Class<T> type) throws IOException {
        var byKey = YAML.getTypeFactory().constructMapType(Map.class, String.class, type);
        return YAML.readValue(folder.resolve(file).toFile(), byKey);
    }

    public List<Map<String, String>> csv(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }
}
