package org.cyclorama.booth.spaces;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.UUID;

import org.cyclorama.booth.Callers;
import org.cyclorama.booth.Expo;
import org.cyclorama.booth.panoramas.TestPictures;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class SpaceResourceTest {

    private static final List<String> LANGUAGES = List.of("en", "ja", "zh", "ko", "ru", "ar", "es", "pt", "de", "fr", "it",
            "tr");
    private static final String WORDS = LANGUAGES.stream()
            .map(tag -> "\"%s\": \"%s\"".formatted(tag, tag.equals("ja") ? "言葉" : "Words")).collect(joining(", ", "{", "}"));

    private final String conference = Expo.conference();
    private final String spaces = API + "/conferences/" + conference + "/spaces";
    private String hall;

    @BeforeEach
    void aPanoramaAndABoothAreThere() {
        hall = TestPictures.panorama(conference, "hall");
        as(Tokens.organizer()).body(Expo.booth("turkey", "TURKEY", null, "Welcome"))
                .post(API + "/conferences/" + conference + "/booths").then().statusCode(201);
    }

    @Test
    void aSpaceIsReadByEverybodyAsItWasDefined() {
        Response created = define("EXPO", space(hotspot("SCENE", "hall", WORDS)));

        created.then().statusCode(201);
        as(null).get(API + "/spaces/" + created.path("id")).then().statusCode(200).body("kind", equalTo("EXPO"))
                .body("start", equalTo("hall")).body("scenes[0].panorama", equalTo(hall))
                .body("scenes[0].view.yaw", equalTo(90f)).body("scenes[0].hotspots[0].text.ja", equalTo("言葉"))
                .header("Cache-Control", startsWith("public"));
        as(null).get(spaces).then().body("items.id", contains(created.path("id").toString()));
    }

    @Test
    void aSpaceIsDefinedOnceAndThenReplacedByWhoKnowsItsVersion() {
        Response created = define("EXPO", space(hotspot("SCENE", "hall", WORDS)));
        String anew = space(hotspot("BOOTH", "turkey", WORDS));

        define("EXPO", anew).then().statusCode(412);
        as(Tokens.organizer()).body(anew).put(spaces + "/EXPO").then().statusCode(428);
        String tag = as(Tokens.organizer()).get(API + "/spaces/" + created.path("id")).header("ETag");
        assertThat(tag).isEqualTo(created.header("ETag"));
        as(Tokens.organizer()).header("If-Match", tag).body(anew).put(spaces + "/EXPO").then().statusCode(200)
                .body("id", equalTo(created.path("id"))).body("scenes[0].hotspots[0].target", equalTo("turkey"));
        as(Tokens.organizer()).header("If-Match", tag).body(anew).put(spaces + "/EXPO").then().statusCode(412)
                .body("changedFields", contains("definition")).body("changedBy", contains("organizer"));
    }

    @Test
    void everybodyElsesTagIsThatOfTheContentInItsLanguage() {
        String path = API + "/spaces/" + define("EXPO", space(hotspot("SCENE", "hall", WORDS))).path("id");
        Response japanese = as(null).get(path + "?lang=ja");

        japanese.then().body("scenes[0].description", equalTo("言葉"));
        as(null).header("If-None-Match", japanese.header("ETag")).get(path + "?lang=ja").then().statusCode(304);
        as(null).header("If-None-Match", japanese.header("ETag")).get(path + "?lang=en").then().statusCode(200);
    }

    @Test
    void whatWasReplacedIsSeenAtOnceInEveryLanguage() {
        Response created = define("EXPO", space(hotspot("SCENE", "hall", WORDS)));
        String path = API + "/spaces/" + created.path("id");
        for (String language : List.of("", "?lang=ja", "?lang=tr")) {
            as(null).get(path + language).then().body("scenes[0].hotspots[0].kind", equalTo("SCENE"));
        }

        as(Tokens.organizer()).header("If-Match", created.header("ETag")).body(space(hotspot("BOOTH", "turkey", WORDS)))
                .put(spaces + "/EXPO").then().statusCode(200);

        for (String language : List.of("", "?lang=ja", "?lang=tr")) {
            as(null).get(path + language).then().body("scenes[0].hotspots[0].kind", equalTo("BOOTH"));
        }
        as(null).header("Accept-Language", "ja".repeat(200)).get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SCENE | cellar              | scenes[0].hotspots[0].target
            BOOTH | a booth             | scenes[0].hotspots[0].target
            FILM  | FILM-1              | scenes[0].hotspots[0].target
            LINK  | javascript:alert(1) | scenes[0].hotspots[0].target
            """)
    void aHotspotThatLeadsNowhereIsRefused(String kind, String target, String field) {
        define("EXPO", space(hotspot(kind, target, WORDS))).then().statusCode(400).body("type", endsWith("/invalid-request"))
                .body("violations.field", hasItem(endsWith(field)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "{}", "{\"en\": \"\"}" })
    void whatHasNoWordsForThoseWhoDoNotSeeItIsRefused(String words) {
        define("EXPO", space(hotspot("SCENE", "hall", words))).then().statusCode(400).body("violations.field",
                hasItem(startsWith("scenes[0].hotspots[0].text")));
        define("EXPO", space(hotspot("SCENE", "hall", WORDS)).replace("\"description\": " + WORDS, "\"description\": " + words))
                .then().statusCode(400).body("violations.field", hasItem(startsWith("scenes[0].description")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "javascript:alert(1)", "//evil.example/x", "http://x.example/x", "/a/../b", "hall.svg",
            "https://x.example/x.jpg", "/panoramas/hall.svg" })
    void aPanoramaIsOneOfThisService(String panorama) {
        define("EXPO", space(hotspot("SCENE", "hall", WORDS)).replace(hall, panorama)).then().statusCode(400)
                .body("violations.field", hasItem("scenes[0].panorama"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"scenes\": [null]}", "{\"scenes\": [{\"hotspots\": [null]}]}",
            "{\"start\": \"hall\", \"scenes\": []}",
            "{\"kind\": \"ATTIC\"}", "{\"scenes\": 1}" })
    void aSpaceThatIsNoneIsRefused(String body) {
        define("EXPO", body).then().statusCode(400).body("type", endsWith("/invalid-request"));
    }

    @ParameterizedTest
    @CsvSource({ "team META,403", "crew,403", "participant,403", "nobody,401" })
    void onlyAnOrganizerDefinesSpaces(String caller, int status) {
        assertThat(as(Callers.token(caller)).header("If-None-Match", "*").body(space(hotspot("SCENE", "hall", WORDS)))
                .put(spaces + "/EXPO").statusCode()).isEqualTo(status);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        as(null).get(API + "/spaces/" + UUID.randomUUID()).then().statusCode(404);
        as(null).get(API + "/conferences/elsewhere/spaces").then().statusCode(404);
    }

    private Response define(String code, String body) {
        return as(Tokens.organizer()).header("If-None-Match", "*").body(body).put(spaces + "/" + code);
    }

    @Test
    void everyLanguageOfTheConferenceHasWords() {
        String inEnglish = "{\"en\": \"Words\"}";
        define("EXPO", space(hotspot("SCENE", "hall", inEnglish))).then().statusCode(400)
                .body("type", endsWith("/invalid-request"))
                .body("violations.find { it.field == 'scenes[0].hotspots[0].text' }.message",
                        equalTo("needs words in ar, de, es, fr, it, ja, ko, pt, ru, tr, zh"));
        define("EXPO",
                space(hotspot("SCENE", "hall", WORDS)).replace("\"description\": " + WORDS, "\"description\": " + inEnglish))
                .then().statusCode(400).body("violations.field", hasItem("scenes[0].description"));
    }

    @ParameterizedTest
    @CsvSource({ "BOOTH,turkey,201", "BOOTH,atlantis,400", "PRODUCT,turkey/endpoint,201",
            "PRODUCT,turkey/perpetuum-mobile,400" })
    void aHotspotLeadsToABoothOrProductThatIsThere(String kind, String target, int status) {
        Response answer = define("EXPO", space(hotspot(kind, target, WORDS)));

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 400) {
            answer.then().body("violations.field", contains("scenes[0].hotspots[0].target"));
        }
    }

    @Test
    void aPanoramaThatNobodyKeptIsRefusedWithItsPlace() {
        define("EXPO", space(hotspot("SCENE", "hall", WORDS)).replace(hall, hall + "-2")).then().statusCode(400)
                .body("violations.field", contains("scenes[0].panorama"));
    }

    @ParameterizedTest
    @CsvSource({ "-180.5,0,yaw", "181,0,yaw", "1e300,0,yaw", "0,90.1,pitch", "0,-91,pitch" })
    void aHotspotOutsideTheSphereIsRefusedWithItsPlace(String yaw, String pitch, String field) {
        String outside = hotspot("SCENE", "hall", WORDS).replace("-30", yaw).replace("\"pitch\": 5", "\"pitch\": " + pitch);

        define("EXPO", space(outside)).then().statusCode(400)
                .body("violations.field", contains(endsWith("scenes[0].hotspots[0]." + field)));
    }

    private String space(String hotspot) {
        return """
                {"kind": "EXPO", "name": %1$s, "start": "hall", "films": [], "scenes": [{"code": "hall", "name": %1$s,
                 "description": %1$s, "panorama": "%3$s", "view": {"yaw": 90, "pitch": 0}, "hotspots": [%2$s]}]}"""
                .formatted(WORDS, hotspot, hall);
    }

    private static String hotspot(String kind, String target, String words) {
        return """
                {"code": "spot", "kind": "%s", "target": "%s", "label": %s, "text": %s, "yaw": -30, "pitch": 5}"""
                .formatted(kind, target, WORDS, words);
    }
}
