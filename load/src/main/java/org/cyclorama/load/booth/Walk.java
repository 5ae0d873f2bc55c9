package org.cyclorama.load.booth;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cyclorama.load.Target;
import org.cyclorama.testkit.Tokens;

import com.fasterxml.jackson.databind.ObjectMapper;

/** An expo of the size of the sample event's: seven scenes, six booths, texts in twelve languages. */
final class Walk {

    static final String API = "/api/booth/v1";
    static final String CONFERENCE = API + "/conferences/partners-2020";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int STANDS = 6;

    private Walk() {
    }

    /** The paths of published booths. */
    static List<String> booths(Target target) throws Exception {
        awaken(target);
        List<String> paths = new ArrayList<>();
        for (int stand = 0; stand < STANDS; stand++) {
            String booth = """
                    {"code": "stand-%d", "region": "TURKEY", "name": %s, "welcome": %s}""".formatted(stand, text("Turkey"),
                    text("The tea is ready."));
            String id = JSON.readTree(target.send("POST", CONFERENCE + "/booths", Tokens.organizer(), booth).body()).path("id")
                    .asText();
            target.send("POST", API + "/booths/" + id + "/publication", Tokens.organizer(), "");
            paths.add(API + "/booths/" + id);
        }
        return paths;
    }

    /** The path of an expo whose hall leads to a scene for each booth. */
    static String expo(Target target) throws Exception {
        booths(target);
        target.execute("""
                INSERT INTO panorama (conference, code, type, width, height, bytes, changed_at)
                VALUES ('partners-2020', 'hall', 'image/jpeg', 4096, 2048, '\\xFFD8', now())""");
        String scenes = Stream.concat(
                Stream.of(scene("hall", IntStream.range(0, STANDS).mapToObj(stand -> hotspot("SCENE", "scene-" + stand)))),
                IntStream.range(0, STANDS).mapToObj(stand -> scene("scene-" + stand,
                        Stream.of(hotspot("BOOTH", "stand-" + stand), hotspot("SCENE", "hall")))))
                .collect(joining(", "));
        String space = """
                {"kind": "EXPO", "name": %s, "start": "hall", "scenes": [%s]}""".formatted(text("Expo"), scenes);
        String created = target.send("PUT", CONFERENCE + "/spaces/EXPO", Tokens.organizer(), space, "If-None-Match", "*")
                .body();
        return API + "/spaces/" + JSON.readTree(created).path("id").asText();
    }

    /** The first question to agenda may take longer than the service waits for it, while everything is cold. */
    private static void awaken(Target target) throws Exception {
        for (int attempt = 0; attempt < 10; attempt++) {
            try {
                target.read(CONFERENCE + "/booths");
                return;
            } catch (IllegalStateException notYet) {
                Thread.sleep(1000);
            }
        }
    }

    private static String scene(String code, Stream<String> hotspots) {
        return """
                {"code": "%s", "name": %s, "description": %s, "panorama": "%s/panoramas/hall", "hotspots": [%s]}"""
                .formatted(code, text(code), text("A round hall with a glass roof."), CONFERENCE,
                        hotspots.collect(joining(", ")));
    }

    private static String hotspot(String kind, String target) {
        return """
                {"code": "to-%s", "kind": "%s", "target": "%s", "label": %s, "text": %s, "yaw": 0, "pitch": 0}"""
                .formatted(target, kind, target, text(target), text("A stand under tall palms with screens at eye level."));
    }

    private static String text(String words) {
        return Stream.of("en", "ja", "zh", "ko", "ru", "ar", "es", "pt", "de", "fr", "it", "tr")
                .map(language -> "\"%s\": \"%s\"".formatted(language, words)).collect(joining(", ", "{", "}"));
    }
}
