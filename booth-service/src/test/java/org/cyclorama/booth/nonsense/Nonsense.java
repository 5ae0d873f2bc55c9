package org.cyclorama.booth.nonsense;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What careless and hostile callers send, and what they may be answered. */
final class Nonsense {

    /** Half a character can only be escaped. */
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** As JSON. */
    private static final List<String> VALUES = List.of("null", "0", "1.5", "9".repeat(40), "\"\"", "\"x\\u0000y\"",
            "\"\\ud800\"",
            "\"\\ud800@x.example\"", "\"<script>{x} ${7*7} %s%n'; DROP TABLE comment; --\"", "\"" + "x".repeat(70_000) + "\"",
            "\"NaN\"", "\"2020-13-45T99:99:99Z\"", "\"+999999999-12-31T23:59:59\"", "[]", "{}", "[null]",
            "{\"\\u0000\": \"x\"}", "{\"en\": null}");

    /** As text in addresses, percent-encoded. */
    static final List<String> TEXTS = List.of("", "%00", "x%00y", "%ff", "%ed%a0%80", "-1", "1.5", "9".repeat(40), "NOPE",
            "%F0%9F%92%A9", "%7Bx%7D%27%3B--", "x".repeat(1500), "%2B1000000000-12-31T23:59:59Z",
            "-1000000000-01-01T00:00:00Z", "Asia/Tokyo%00", "UTC%2B18:01", "..", "%22%25", "%0d%0aX:%201", cursor("\0"),
            cursor("\u001f"), cursor("9".repeat(30)), cursor("+1000000000-12-31T23:59:59Z\u001fx"),
            cursor("-1000000000-01-01T00:00:00Z\u001f" + UUID.randomUUID()), cursor("2020-11-19T00:00:00Z\u001f\0"),
            cursor("2020-11-19T00:00:00Z\u001fnone"), cursor(UUID.randomUUID().toString()));

    private Nonsense() {
    }

    /** The same document with each of its members and elements replaced by each nonsense, and without it. */
    static List<String> variants(String document) {
        List<String> variants = new ArrayList<>(VALUES);
        JsonNode root = read(document);
        places(root, root, variants);
        return variants;
    }

    /** A refusal is the caller's mistake, told as a problem; never the service's. */
    static void assertRefusedOrTaken(String asked, Response answer) {
        String what = "%s: %d %s".formatted(asked.length() > 300 ? asked.substring(0, 300) + "…" : asked, answer.statusCode(),
                answer.asString());
        assertThat(answer.statusCode()).as(what).isLessThan(500).isNotIn(401, 403, 429);
        if (answer.statusCode() >= 400) {
            assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
        }
    }

    private static void places(JsonNode root, JsonNode at, List<String> variants) {
        if (at instanceof ObjectNode object) {
            for (String name : object.properties().stream().map(Map.Entry::getKey).toList()) {
                JsonNode was = object.get(name);
                VALUES.forEach(value -> variants.add(written(root, () -> object.set(name, read(value)))));
                object.remove(name);
                variants.add(write(root));
                object.set(name, was);
                places(root, was, variants);
            }
        } else if (at instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                int place = index;
                JsonNode was = array.get(place);
                VALUES.forEach(value -> variants.add(written(root, () -> array.set(place, read(value)))));
                array.set(place, was);
                places(root, was, variants);
            }
        }
    }

    private static String written(JsonNode root, Runnable change) {
        change.run();
        return write(root);
    }

    private static String cursor(String keys) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.getBytes(UTF_8));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static String write(JsonNode json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
