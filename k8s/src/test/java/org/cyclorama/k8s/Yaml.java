package org.cyclorama.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;

/** Kubernetes resources as trees. */
final class Yaml {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(Feature.MINIMIZE_QUOTES)
            .enable(Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build()).enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private Yaml() {
    }

    static List<JsonNode> read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> parse(String documents) {
        try (var values = YAML.readerFor(JsonNode.class).<JsonNode> readValues(documents)) {
            return values.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same resources, always in the same order: a build writes maps, and lists of named things, in any. */
    static String inOrder(List<JsonNode> resources) {
        resources.forEach(Yaml::sortLists);
        return resources.stream().sorted(Comparator.comparing(resource -> resource.path("kind").asText()))
                .map(Yaml::write).collect(Collectors.joining());
    }

    private static String write(JsonNode resource) {
        try {
            return YAML.writeValueAsString(YAML.treeToValue(resource, Object.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read can be written", e);
        }
    }

    private static void sortLists(JsonNode node) {
        node.forEach(Yaml::sortLists);
        if (node instanceof ArrayNode list && !list.isEmpty()
                && StreamSupport.stream(list.spliterator(), false).allMatch(item -> item.has("name"))) {
            List<JsonNode> sorted = StreamSupport.stream(list.spliterator(), false)
                    .sorted(Comparator.comparing(item -> item.get("name").asText())).toList();
            list.removeAll().addAll(sorted);
        }
    }
}
