package org.cyclorama.defaults.csv;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.PropertyWriter;

/**
 * The fields of a view as columns, named and in order as in its JSON. A field of a nested record is {@code outer.inner}; simple
 * values of a list are joined by {@code ;}; what else has a structure, such as text in all languages, is JSON in one cell.
 */
final class Columns {

    private static final String SEPARATOR = ";";

    private final ObjectMapper json;
    private final List<List<String>> paths = new ArrayList<>();

    Columns(ObjectMapper json, Class<?> view) {
        this.json = json;
        try {
            add(json.getSerializerProviderInstance(), json.constructType(view), List.of(), Set.of());
        } catch (JsonMappingException e) {
            throw new IllegalArgumentException(view + " has no JSON", e);
        }
    }

    List<String> header() {
        return paths.stream().map(path -> String.join(".", path)).toList();
    }

    /** What a spreadsheet would take for a formula is harmless here already. */
    List<String> line(Object item) {
        JsonNode tree = json.valueToTree(item);
        return paths.stream().map(path -> cell(at(tree, path))).toList();
    }

    private void add(SerializerProvider types, JavaType type, List<String> path, Set<JavaType> outer)
            throws JsonMappingException {
        Iterator<PropertyWriter> fields = types.findValueSerializer(type).properties();
        if (!path.isEmpty() && (!type.isFinal() || outer.contains(type) || !fields.hasNext())) {
            paths.add(path);
            return;
        }
        Set<JavaType> within = with(outer, type);
        while (fields.hasNext()) {
            PropertyWriter field = fields.next();
            add(types, field.getType(), with(path, field.getName()), within);
        }
    }

    private static JsonNode at(JsonNode tree, List<String> path) {
        JsonNode node = tree;
        for (String name : path) {
            node = node.path(name);
        }
        return node;
    }

    private static String cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isNumber()) {
            return value.asText();
        }
        if (value.isArray() && elements(value).allMatch(JsonNode::isValueNode)) {
            return elements(value).map(Columns::cell).collect(Collectors.joining(SEPARATOR));
        }
        return value.isValueNode() ? Lines.harmless(value.asText()) : value.toString();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> with(List<String> path, String name) {
        return Stream.concat(path.stream(), Stream.of(name)).toList();
    }

    private static Set<JavaType> with(Set<JavaType> outer, JavaType type) {
        return Stream.concat(outer.stream(), Stream.of(type)).collect(Collectors.toSet());
    }
}
