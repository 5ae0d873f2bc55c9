package org.cyclorama.agenda.showing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** Rule 10, and what a visitor can ask for. */
@QuarkusTest
class ShowingTest {

    @Test
    void nothingOfADraftShowsBeforeItsRelease() {
        Stage stage = Stage.set();
        var draft = stage.importFirst(talk("A")).then().statusCode(201).extract();
        String airing = "/api/agenda/v1/airings/" + draft.path("airings[0].id");
        String session = "/api/agenda/v1/sessions/" + draft.path("sessions[0].id");
        stage.visit("/sessions").then().statusCode(200).body("items", empty());
        given().get(airing).then().statusCode(404);
        given().get(session).then().statusCode(404);

        stage.release("{}").then().statusCode(201);
        given().get(airing).then().statusCode(200).body("code", equalTo("A-1")).body("conference", equalTo(stage.slug()));
        given().get(session).then().statusCode(200).body("airings.code", contains("A-1"));

        stage.importAgain(talk("A").with("title", Map.of("en", "Secret")).move("A-1", "10:00", "10:30")).then()
                .statusCode(200);
        given().get(airing).then().body("start", equalTo(Sheet.instant("06:30")));
        assertThat(given().get(session).asString()).doesNotContain("Secret");

        stage.importAgain(talk("B")).then().statusCode(200);
        stage.release("{}").then().statusCode(201);
        given().get(airing).then().statusCode(200).body("cancelled", equalTo(true)).body("session.title.en",
                equalTo("Title of A"));
        given().get(session).then().statusCode(404);
    }

    @Test
    void rehearsalsNeverShow() {
        Stage stage = Stage.set();
        Sheet sheet = talk("A").session("DRY-RUN", "REHEARSAL", "tech").speaker("tech")
                .airing("DRY-1", "DRY-RUN", "REHEARSAL", null, "03:00", "04:00", "MOW")
                .airing("A-0", "A", "REHEARSAL", null, "04:00", "05:00", "MOW");
        var draft = stage.importFirst(sheet).then().statusCode(201).extract();
        String release = stage.release("{}").then().statusCode(201).extract().asString();
        List<String> ids = new ArrayList<>(draft.<List<String>> path("airings.findAll { it.kind == 'REHEARSAL' }.id"));
        assertThat(ids).hasSize(2);
        ids.forEach(id -> given().get("/api/agenda/v1/airings/" + id).then().statusCode(404));

        for (String path : List.of("/airings", "/sessions", "/releases", "/releases/1/changes")) {
            assertThat(stage.visit(path).asString()).as(path).doesNotContain("DRY", "A-0", "tech", "REHEARSAL");
        }
        assertThat(release).doesNotContain("DRY-1", "A-0");
    }

    @ParameterizedTest
    @CsvSource({ "'', 'SIN-OPEN-LIVE|FILM-1-A|G-IMMUNITY-LIVE'", "'channel=APAC', SIN-OPEN-LIVE",
            "'language=ko&channel=APAC', SIN-OPEN-LIVE",
            "'language=tr&track=B2B&channel=TURKEY', TR-ALL-LIVE",
            "'track=INDUSTRIAL', 'G-IMMUNITY-LIVE|EU-IND-LIVE|G-IMMUNITY-ENCORE'",
            "'from=2020-11-19T14:20:00Z&channel=GLOBAL', 'G-STORM-ENCORE|G-THREATS-ENCORE'",
            "'to=2020-11-19T04:00:00Z', SIN-OPEN-LIVE", "'from=2020-11-19T15:00:00Z', ''" })
    void airingsAreFiltered(String query, String expected) {
        List<String> codes = reference().visit("/airings?limit=3&" + query).then().statusCode(200).extract().path("items.code");
        assertThat(String.join("|", codes)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "q=immunity, G-IMMUNITY", "'q=PLASTIC age', G-AGES", "q=シンガポール, SIN-OPEN", "'q=guest travelling', G-STORM",
            "q=nobodysaysthis, ''", "'language=tr&track=B2B&q=turkey', TR-ALL" })
    void sessionsAreFiltered(String query, String expected) {
        String path = reference().path("/sessions?" + query);
        List<String> codes = given().get(path).then().statusCode(200).extract().path("items.code");
        if (expected.isEmpty()) {
            assertThat(codes).isEmpty();
        } else {
            assertThat(codes).contains(expected);
        }
        assertThat(codes).hasSizeLessThan(15);
    }

    @ParameterizedTest
    @ValueSource(strings = { "zone=Mars/Olympus", "from=yesterday", "to=2020-11-19", "language=!", "limit=201",
            "cursor=bm9uc2Vuc2U", "lang=english!", "lang=%F0%9F%98%80" })
    void nonsenseInAQueryIsInvalid(String query) {
        given().urlEncodingEnabled(false).get(reference().path("/airings?" + query)).then().statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void localTimesAreThoseOfTheVisitorsZone() {
        Stage stage = reference();
        stage.visit("/airings?zone=Pacific/Auckland&channel=GLOBAL&limit=1&from=2020-11-19T12:00:00Z").then()
                .body("items[0].localStart", equalTo("2020-11-20T01:00:00+13:00"))
                .body("items[0].localEnd", equalTo("2020-11-20T01:50:00+13:00"))
                .body("items[0].localDay", equalTo("2020-11-20"));
        stage.visit("/airings?limit=1").then().body("items[0]", not(hasKey("localStart")))
                .body("items[0].languages.find { it.language == 'ja' }.by", equalTo("HUMAN"))
                .body("items[0].languages[0].by", equalTo("ORIGINAL"))
                .body("items[0].session.speakers", contains("Regional lead APAC"));
    }

    @Test
    void pagesShowEveryAiringOnceInOrder() {
        Stage stage = reference();
        List<String> read = new ArrayList<>();
        String next = "";
        do {
            var page = stage.visit("/airings?limit=7&cursor=" + next).then().statusCode(200).extract();
            read.addAll(page.path("items.code"));
            next = page.path("next");
        } while (next != null);
        assertThat(read).isEqualTo(stage.visit("/airings?limit=200").path("items.code")).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void answerIsInTheVisitorsLanguageAndCanBeRevalidated() {
        Stage stage = reference();
        String tag = given().header("Accept-Language", "ja").get(stage.path("/airings?limit=1")).then()
                .body("items[0].session.title", startsWith("シンガポール")).header("Cache-Control", startsWith("public")).extract()
                .header("ETag");
        given().header("Accept-Language", "ja").header("If-None-Match", tag).get(stage.path("/airings?limit=1")).then()
                .statusCode(304);
        given().header("Accept-Language", "de").header("If-None-Match", tag).get(stage.path("/airings?limit=1")).then()
                .statusCode(200)
                .body("items[0].session.title", startsWith("Live aus Singapur"));
        stage.visit("/sessions").then().body("items.title.en", hasItem("Live from Singapore: opening for Asia and Pacific"));
    }

    @Test
    void unknownIsNotFound() {
        given().get("/api/agenda/v1/airings/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/api/agenda/v1/airings/not-an-id").then().statusCode(404);
        new Stage("nowhere").visit("/airings").then().statusCode(404);
        new Stage("nowhere").visit("/sessions").then().statusCode(404);
        reference().visit("/sessions").then().body("items", hasSize(15));
    }

    private static Stage reference() {
        Stage stage = Stage.set();
        stage.importFirst(Stage.sample("programme.json")).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        return stage;
    }

    private static Sheet talk(String code) {
        return new Sheet().speaker("ann").talk(code, "ann").airing(code + "-1", code, "LIVE", "GLOBAL", "06:30", "07:00",
                "MOW");
    }
}
