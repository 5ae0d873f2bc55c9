package org.cyclorama.load.booth;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cyclorama.load.Target;
import org.cyclorama.testkit.Tokens;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Published booths as those of the sample event: texts in twelve languages, five products. */
final class Stands {

    static final String API = "/api/booth/v1";
    static final String CONFERENCE = API + "/conferences/partners-2020";

    private static final List<String> LANGUAGES = List.of("en", "ja", "zh", "ko", "ru", "ar", "es", "pt", "de", "fr", "it",
            "tr");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Stands() {
    }

    /** The paths of this many booths. */
    static List<String> publish(Target target, int count) throws Exception {
        List<String> paths = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String created = target.send("POST", CONFERENCE + "/booths", Tokens.organizer(), booth(number)).body();
            String path = API + "/booths/" + JSON.readTree(created).path("id").asText();
            target.send("POST", path + "/publication", Tokens.organizer(), "");
            paths.add(path);
        }
        return paths;
    }

    private static String booth(int number) {
        String products = IntStream.range(0, 5).mapToObj(product -> """
                {"code": "product-%d", "name": %s, "text": %s}""".formatted(product, text("Endpoint security"),
                text("One console for all that is connected. ".repeat(5)))).collect(Collectors.joining(", "));
        return """
                {"code": "booth-%d", "region": "TURKEY", "name": %s, "welcome": %s, "products": [%s], "campaign": "wallpaper",
                 "team": [{"name": "Gülşah Çelik", "languages": ["tr", "en"]}]}"""
                .formatted(number, text("Turkey"), text("The tea is ready. ".repeat(10)), products);
    }

    private static String text(String words) {
        return LANGUAGES.stream().map(language -> "\"%s\": \"%s\"".formatted(language, words))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
