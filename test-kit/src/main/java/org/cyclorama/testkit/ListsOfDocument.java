package org.cyclorama.testkit;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The lists that an OpenAPI document has: whatever answers with a page. */
final class ListsOfDocument {

    private static final String SCHEMAS = "#/components/schemas/";

    private ListsOfDocument() {
    }

    /** Fields of an item, by the path of the list. */
    static Map<String, Set<String>> of(String service) {
        JsonNode document = read(ApiDocument.fetch(service));
        Map<String, Set<String>> lists = new TreeMap<>();
        document.path("paths").properties().forEach(path -> {
            JsonNode content = path.getValue().at("/get/responses/200/content");
            JsonNode page = schema(document, content.at("/application~1json/schema"));
            if (page.at("/properties/items").isObject() && page.at("/properties/next").isObject()
                    && page.path("properties").size() == 2) {
                lists.put(path.getKey(), names(schema(document, page.at("/properties/items/items"))));
                if (!content.path("text/csv").at("/schema/type").asText().equals("string")) {
                    throw new AssertionError("The API document does not say that " + path.getKey() + " is there as CSV");
                }
            }
        });
        return lists;
    }

    private static JsonNode read(String document) {
        try {
            return new ObjectMapper().readTree(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError("The OpenAPI document is no JSON", e);
        }
    }

    private static JsonNode schema(JsonNode document, JsonNode schema) {
        String ref = schema.path("$ref").asText();
        return ref.startsWith(SCHEMAS) ? document.at("/components/schemas/" + ref.substring(SCHEMAS.length())) : schema;
    }

    private static Set<String> names(JsonNode view) {
        Set<String> names = new TreeSet<>();
        view.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }
}
