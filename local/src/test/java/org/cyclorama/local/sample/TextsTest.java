package org.cyclorama.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

class TextsTest {

    private static final Map<String, Set<UnicodeScript>> SCRIPTS = Map.of("ja",
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA), "zh", Set.of(UnicodeScript.HAN), "ko",
            Set.of(UnicodeScript.HANGUL), "ru", Set.of(UnicodeScript.CYRILLIC), "ar", Set.of(UnicodeScript.ARABIC));

    @ParameterizedTest
    @ValueSource(strings = { "regions.json", "conference.json", "programme.json", "gifts.json", "spaces.json", "booths.json" })
    void everyTextIsThereInAllTwelveLanguagesAndTheirScripts(String file) {
        Map<String, JsonNode> texts = new HashMap<>();
        collect("", Given.file(file), texts::put);
        assertThat(texts).isNotEmpty().allSatisfy((place, text) -> assertThat(text.fieldNames()).toIterable().as(place)
                .containsExactlyElementsOf(Given.LANGUAGES));
        texts.forEach((place, text) -> text.properties().forEach(
                entry -> assertThat(isIn(entry.getKey(), entry.getValue().asText())).as(place + " " + entry).isTrue()));
    }

    /** What only crews see is in English alone. */
    private static void collect(String place, JsonNode node, BiConsumer<String, JsonNode> text) {
        if (node.has("en")) {
            text.accept(place, node);
            return;
        }
        node.properties().forEach(field -> {
            boolean forCrews = "abstract".equals(field.getKey()) && "REHEARSAL".equals(node.path("kind").asText());
            if (!forCrews) {
                collect(place + "/" + field.getKey(), field.getValue(), text);
            }
        });
        for (int item = 0; node.isArray() && item < node.size(); item++) {
            collect(place + "/" + item, node.get(item), text);
        }
    }

    private static boolean isIn(String language, String text) {
        Set<UnicodeScript> scripts = SCRIPTS.getOrDefault(language, Set.of(UnicodeScript.LATIN));
        return text.codePoints().mapToObj(UnicodeScript::of).anyMatch(scripts::contains);
    }
}
