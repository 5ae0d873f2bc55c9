package org.cyclorama.agenda.showing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What booth-service's cinema lives on. */
@QuarkusTest
class FilmTest {

    @Test
    void filmsOfTheReleaseAreTheirsWithScreenings() {
        Stage stage = Stage.set();
        Sheet sheet = new Sheet().speaker("ann").talk("A", "ann").airing("A-1", "A", "LIVE", "GLOBAL", "06:30", "07:00")
                .session("F", "FILM").with("onDemand", true).with("poster", "https://media.example/f.jpg")
                .with("media", "https://media.example/f.m3u8").with("title", Map.of("en", "Film", "ja", "映画"))
                .with("captions", List.of(Map.of("language", "ja", "by", "HUMAN", "url", "https://media.example/f/ja.vtt")))
                .airing("F-1", "F", "FILM", "CINEMA", "08:00", "08:10");
        stage.importFirst(sheet).then().statusCode(201);
        films(stage).then().statusCode(200).body("items", empty());
        stage.release("{\"acknowledge\": [{\"rule\": \"COVERAGE\", \"reason\": \"A test.\"}]}");
        Response films = films(stage);
        films.then().statusCode(200).body("items", hasSize(1)).body("items[0].code", equalTo("F"))
                .body("items[0].title.ja", equalTo("映画")).body("items[0].captions", contains("ja"))
                .body("items[0].poster", equalTo("https://media.example/f.jpg"))
                .body("items[0].media", equalTo("https://media.example/f.m3u8"))
                .body("items[0].screenings.code", contains("F-1")).body("items[0].screenings[0].channel", equalTo("CINEMA"));
        given().auth().oauth2(Tokens.service("booth-service")).header("If-None-Match", films.header("ETag"))
                .get("/internal/conferences/" + stage.slug() + "/films").then().statusCode(304);
        given().auth().oauth2(Tokens.organizer()).get("/internal/conferences/" + stage.slug() + "/films").then()
                .statusCode(403);
    }

    private static Response films(Stage stage) {
        return given().auth().oauth2(Tokens.service("booth-service")).get("/internal/conferences/" + stage.slug() + "/films");
    }
}
