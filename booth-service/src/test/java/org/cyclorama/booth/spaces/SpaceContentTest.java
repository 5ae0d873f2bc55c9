package org.cyclorama.booth.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.spaces.TestSpace.WORDS;
import static org.cyclorama.booth.spaces.TestSpace.hotspot;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import org.cyclorama.booth.spaces.films.TestFilms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What a space names must be there, and what can be seen must be said. */
@QuarkusTest
class SpaceContentTest {

    private TestSpace world;

    @BeforeEach
    void aPanoramaAndABoothAreThere() {
        world = TestSpace.create();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SCENE | cellar              | scenes[0].hotspots[0].target
            BOOTH | a booth             | scenes[0].hotspots[0].target
            FILM  | FILM-1              | scenes[0].hotspots[0].target
            LINK  | javascript:alert(1) | scenes[0].hotspots[0].target
            """)
    void aHotspotThatLeadsNowhereIsRefused(String kind, String target, String field) {
        world.define(world.with(hotspot(kind, target))).then().statusCode(400).body("type", endsWith("/invalid-request"))
                .body("violations.field", hasItem(endsWith(field)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "{}", "{\"en\": \"\"}" })
    void whatHasNoWordsForThoseWhoDoNotSeeItIsRefused(String words) {
        world.define(world.with(hotspot("SCENE", "hall", words))).then().statusCode(400).body("violations.field",
                hasItem(startsWith("scenes[0].hotspots[0].text")));
        world.define(world.with(hotspot("SCENE", "hall")).replace("\"description\": " + WORDS, "\"description\": " + words))
                .then().statusCode(400).body("violations.field", hasItem(startsWith("scenes[0].description")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "javascript:alert(1)", "//evil.example/x", "http://x.example/x", "/a/../b", "hall.svg",
            "https://x.example/x.jpg", "/panoramas/hall.svg" })
    void aPanoramaIsOneOfThisService(String panorama) {
        world.define(world.with(hotspot("SCENE", "hall")).replace(world.hall(), panorama)).then().statusCode(400)
                .body("violations.field", hasItem("scenes[0].panorama"));
    }

    @Test
    void everyLanguageOfTheConferenceHasWords() {
        String inEnglish = "{\"en\": \"Words\"}";
        world.define(world.with(hotspot("SCENE", "hall", inEnglish))).then().statusCode(400)
                .body("type", endsWith("/invalid-request"))
                .body("violations.find { it.field == 'scenes[0].hotspots[0].text' }.message",
                        equalTo("needs words in ar, de, es, fr, it, ja, ko, pt, ru, tr, zh"));
        world.define(world.with(hotspot("SCENE", "hall")).replace("\"description\": " + WORDS, "\"description\": " + inEnglish))
                .then().statusCode(400).body("violations.field", hasItem("scenes[0].description"));
    }

    @ParameterizedTest
    @CsvSource({ "BOOTH,turkey,201", "BOOTH,atlantis,400", "PRODUCT,turkey/endpoint,201",
            "PRODUCT,turkey/perpetuum-mobile,400" })
    void aHotspotLeadsToABoothOrProductThatIsThere(String kind, String target, int status) {
        Response answer = world.define(world.with(hotspot(kind, target)));

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 400) {
            answer.then().body("violations.field", contains("scenes[0].hotspots[0].target"));
        }
    }

    @Test
    void aPanoramaThatNobodyKeptIsRefusedWithItsPlace() {
        world.define(world.with(hotspot("SCENE", "hall")).replace(world.hall(), world.hall() + "-2")).then().statusCode(400)
                .body("violations.field", contains("scenes[0].panorama"));
    }

    @Test
    void aPanoramaOfAnotherConferenceIsRefusedWithItsPlace() {
        String elsewhere = TestSpace.create().hall();

        world.define(world.with(hotspot("SCENE", "hall")).replace(world.hall(), elsewhere)).then().statusCode(400)
                .body("violations.field", contains("scenes[0].panorama"));
    }

    @ParameterizedTest
    @CsvSource({ "-180.5,0,yaw", "181,0,yaw", "1e300,0,yaw", "0,90.1,pitch", "0,-91,pitch" })
    void aHotspotOutsideTheSphereIsRefusedWithItsPlace(String yaw, String pitch, String field) {
        String outside = hotspot("SCENE", "hall").replace("-30", yaw).replace("\"pitch\": 5", "\"pitch\": " + pitch);

        world.define(world.with(outside)).then().statusCode(400)
                .body("violations.field", contains(endsWith("scenes[0].hotspots[0]." + field)));
    }

    @Test
    void aFilmIsOneOfTheProgramme() {
        TestFilms.known(world.conference(), "FILM-1", "FILM-2");
        String cinema = world.with(hotspot("FILM", "FILM-1"));

        world.define(cinema.replace("\"films\": []", "\"films\": [\"FILM-1\", \"FILM-3\"]")).then().statusCode(400)
                .body("violations.field", contains("films[1]"));
        world.define(cinema.replace("\"films\": []", "\"films\": [\"FILM-1\", \"FILM-2\"]")).then().statusCode(201);
    }
}
