package org.cyclorama.agenda.conferences;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.TestAgenda;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class ConferencesTest {

    private static final String PATH = "/api/agenda/v1/conferences/";

    @Test
    void publicSeesNeitherLinksNorStreams() {
        Stage stage = Stage.set();
        String seen = stage.visit("").then().statusCode(200)
                .body("slug", equalTo(stage.slug())).body("channels", hasSize(6))
                .body("studios.code", contains("SIN", "MOW", "LON"))
                .body("$", not(hasKey("etag")))
                .header("Cache-Control", startsWith("public")).extract().asString();
        assertThat(seen).doesNotContain("links", "media.example", "SRT");
        String whole = Stage.asOrganizer().get(stage.path("")).then().statusCode(200)
                .body("links[0].code", equalTo("LON-MOW-VPN"))
                .header("Cache-Control", "no-store").extract().asString();
        assertThat(whole).contains("https://media.example/partners-2020/channels/global/video.m3u8");
    }

    @Test
    void staleReplacementIsToldWhatItMissed() {
        Stage stage = Stage.set();
        String tag = Stage.asOrganizer().get(stage.path("")).path("etag");
        String changed = Stage.sample("conference.json").replace("Europe/Moscow", "Europe/London");
        Stage.asOrganizer().header("If-Match", tag).body(changed).put(stage.path("")).then().statusCode(200);
        Stage.asOrganizer().header("If-Match", tag).body(changed).put(stage.path("")).then().statusCode(412)
                .body("changedFields", contains("definition")).body("changedBy", contains("organizer"));
        Stage.asOrganizer().body(changed).put(stage.path("")).then().statusCode(428);
        Stage.asOrganizer().header("If-None-Match", "*").body(changed).put(stage.path("")).then().statusCode(412);
        stage.visit("").then().body("zone", equalTo("Europe/London"));
    }

    @RepeatedTest(5)
    void onlyOneOfManyCreatesIt() throws Exception {
        String path = PATH + "race-" + UUID.randomUUID();
        List<Response> answers = Together.run(8, i -> () -> Stage.asOrganizer().header("If-None-Match", "*")
                .body(Stage.sample("conference.json")).put(path));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 412);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
    }

    @Test
    void parentMustBeAnotherConference() {
        Stage umbrella = Stage.set();
        String own = PATH + "child-" + UUID.randomUUID();
        create(own, "\"nowhere-2020\"").then().statusCode(422);
        create(own, "\"" + own.substring(PATH.length()) + "\"").then().statusCode(422);
        create(own, "\"" + umbrella.slug() + "\"").then().statusCode(201).body("parent", equalTo(umbrella.slug()));
    }

    @ParameterizedTest
    @CsvSource({ "Europe/Moscow, Europe/Atlantis", "INTERNATIONAL, GLOBAL", "2020-11-19, 2020-13-19", "'\"SG\"', '\"ZZ\"'",
            "SIN, MOW", "'\"code\": \"EUROPE\"', '\"code\": \"APAC\"'", "https://media, javascript://media",
            "REGISTERED, FRIENDS" })
    void nonsenseIsRefused(String good, String bad) {
        String definition = Stage.sample("conference.json");
        String broken = definition.replace(good, bad);
        assertThat(broken).isNotEqualTo(definition);
        Stage.asOrganizer().header("If-None-Match", "*").body(broken).put(PATH + "bad-" + UUID.randomUUID()).then()
                .statusCode(400).contentType("application/problem+json");
    }

    @Test
    void slugIsLowerCaseWords() {
        Stage.asOrganizer().header("If-None-Match", "*").body(Stage.sample("conference.json")).put(PATH + "Bad_Slug").then()
                .statusCode(400);
    }

    @Test
    void unknownConferenceIsNotFound() {
        given().get(PATH + "nowhere").then().statusCode(404);
        given().auth().oauth2(Tokens.service("booth-service")).get("/internal/conferences/nowhere").then().statusCode(404);
    }

    @Test
    void listIsReadPageByPage() {
        List<String> made = List.of(Stage.set().slug(), Stage.set().slug(), Stage.set().slug());
        List<String> read = new ArrayList<>();
        String next = null;
        do {
            var page = given().queryParam("limit", 2).queryParam("cursor", next == null ? "" : next)
                    .get("/api/agenda/v1/conferences").then().statusCode(200).extract();
            read.addAll(page.path("items.slug"));
            next = page.path("next");
        } while (next != null);
        assertThat(read).containsAll(made).doesNotHaveDuplicates();
    }

    @Test
    void otherServicesGetAtLeastWhatTheirDoubleSays() {
        Stage stage = Stage.set();
        var answer = given().auth().oauth2(Tokens.service("booth-service")).get("/internal/conferences/" + stage.slug()).then()
                .statusCode(200).extract();
        JsonPath promised = JsonPath.from(TestAgenda.example("conference.json").replace("{{request.path.slug}}", stage.slug()));
        assertThat(answer.body().jsonPath().getMap("$")).containsAllEntriesOf(promised.getMap("$"));
        given().auth().oauth2(Tokens.service("booth-service")).header("If-None-Match", answer.header("ETag"))
                .get("/internal/conferences/" + stage.slug()).then().statusCode(304);
        given().auth().oauth2(Tokens.organizer()).get("/internal/conferences/" + stage.slug()).then().statusCode(403);
    }

    @Test
    void otherServicesLearnTheNameInAllItsLanguagesAlsoWhoKeptAnAnswerWithoutIt() {
        Stage stage = Stage.set();
        given().auth().oauth2(Tokens.service("registration-service")).header("If-None-Match", "\"0\"")
                .get("/internal/conferences/" + stage.slug()).then().statusCode(200)
                .body("name.en", equalTo("International Partner Conference 2020"))
                .body("name.ar", equalTo("المؤتمر الدولي للشركاء 2020")).body("name.size()", equalTo(12));
    }

    @Test
    void cursorOfAnotherListIsInvalid() {
        given().get("/api/agenda/v1/conferences?cursor=bm9uc2Vuc2U").then().statusCode(400);
        given().get("/api/agenda/v1/conferences?limit=0").then().statusCode(400).body("violations.field", hasItem("limit"));
    }

    private static Response create(String path, String parent) {
        return Stage.asOrganizer().header("If-None-Match", "*")
                .body(Stage.sample("conference.json").replace("\"parent\": null", "\"parent\": " + parent)).put(path);
    }
}
