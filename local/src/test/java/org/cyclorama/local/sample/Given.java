package org.cyclorama.local.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** The committed sample, for the tests that judge it. */
public final class Given {

    public static final Path FOLDER = Path.of("..", "sample").toAbsolutePath().normalize();
    public static final SampleFolder SAMPLE = new SampleFolder(FOLDER.resolve("partners-2020"));
    public static final List<String> LANGUAGES = List.of("en", "ja", "zh", "ko", "ru", "ar", "es", "pt", "de", "fr", "it",
            "tr");

    private Given() {
    }

    static JsonNode file(String name) {
        try {
            return SAMPLE.json(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode reference() {
        try {
            return SAMPLE.yaml("reference/programme.yaml", JsonNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static List<String> texts(JsonNode array) {
        return each(array).map(JsonNode::textValue).toList();
    }

    static List<String> codes(JsonNode array) {
        return each(array).map(entry -> entry.path("code").textValue()).toList();
    }

    /** Every pair of two different entries, once. */
    static <T> void pairs(Collection<T> entries, Consumer<List<T>> pair) {
        List<T> all = List.copyOf(entries);
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                pair.accept(List.of(all.get(one), all.get(other)));
            }
        }
    }
}
