package org.cyclorama.agenda.drafting.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.UUID;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class EditingTest {

    @Test
    void sessionIsChangedByAMergePatch() {
        Stage stage = Stage.set();
        String id = stage.importFirst(twoTalks()).then().extract().path("sessions.find { it.code == 'A' }.id");
        String tag = stage.draftTag();
        Response patched = patch(stage, "sessions/" + id, tag,
                "{\"title\": {\"ja\": \"題\", \"en\": null}, \"minutes\": 45, \"track\": null}");
        patched.then().statusCode(200).body("title.ja", equalTo("題")).body("title.en", equalTo(null))
                .body("minutes", equalTo(45)).body("id", equalTo(id)).body("speakers", contains("ann"));
        assertThat(patched.header("ETag")).isEqualTo(stage.draftTag()).isNotEqualTo(tag);
        patch(stage, "sessions/" + id, tag, "{\"minutes\": 50}").then().statusCode(412).body("changedFields",
                contains("sessions"));
    }

    @Test
    void whatIsNotValidChangesNothing() {
        Stage stage = Stage.set();
        String id = stage.importFirst(twoTalks()).then().extract().path("sessions[0].id");
        String tag = stage.draftTag();
        for (String wrong : List.of("{\"minutes\": 0}", "{\"unknown\": 1}", "{\"code\": \"B2\"}", "[]", "7",
                "null", "{\"title\": null}", "{\"originalLanguage\": \"english!\"}")) {
            patch(stage, "sessions/" + id, tag, wrong).then().statusCode(400).contentType("application/problem+json");
        }
        patch(stage, "sessions/" + UUID.randomUUID(), tag, "{}").then().statusCode(404);
        Stage.asOrganizer().body("{}").patch(stage.path("/programme/sessions/" + id)).then().statusCode(428);
        assertThat(stage.draftTag()).isEqualTo(tag);
    }

    @Test
    void airingThatWouldClashStaysWhereItIs() {
        Stage stage = Stage.set();
        String id = stage.importFirst(twoTalks()).then().extract().path("airings.find { it.code == 'B-1' }.id");
        String before = stage.draft().asString();
        patch(stage, "airings/" + id, stage.draftTag(), "{\"start\": \"2020-11-19T06:45:00Z\"}").then().statusCode(409)
                .body("type", endsWith("/programme-clash")).body("clashes.kind", contains("CHANNEL", "STUDIO"))
                .body("clashes[0].airings", contains("A-1", "B-1"));
        assertThat(stage.draft().asString()).isEqualTo(before);
        patch(stage, "airings/" + id, stage.draftTag(), "{\"start\": \"2020-11-19T07:45:00Z\"}").then().statusCode(200)
                .body("start", equalTo("2020-11-19T07:45:00Z")).body("id", equalTo(id));
    }

    @Test
    void airingIsAddedOnceAndTakenOut() {
        Stage stage = Stage.set();
        stage.importFirst(twoTalks()).then().statusCode(201);
        String wish = """
                {"code": "A-2", "session": "A", "kind": "ENCORE", "channel": "GLOBAL", "start": "2020-11-19T12:00:00Z",
                 "end": "2020-11-19T12:30:00Z"}""";
        String key = UUID.randomUUID().toString();
        String id = Stage.asOrganizer().header("Idempotency-Key", key).body(wish).post(stage.path("/programme/airings")).then()
                .statusCode(201).extract().path("id");
        Stage.asOrganizer().header("Idempotency-Key", key).body(wish).post(stage.path("/programme/airings")).then()
                .statusCode(201).body("id", equalTo(id));
        Stage.asOrganizer().body(wish).post(stage.path("/programme/airings")).then().statusCode(409)
                .body("type", endsWith("/code-taken"));
        Stage.asOrganizer().header("If-Match", "\"0\"").body(wish.replace("A-2", "A-3")).post(stage.path("/programme/airings"))
                .then().statusCode(412);
        stage.draft().then().body("airings", hasSize(3));

        Stage.asOrganizer().delete(stage.path("/programme/airings/" + id)).then().statusCode(428);
        Stage.asOrganizer().header("If-Match", stage.draftTag()).delete(stage.path("/programme/airings/" + id)).then()
                .statusCode(204);
        stage.draft().then().body("airings", hasSize(2));
    }

    @Test
    void sessionThatIsTakenOutLeavesAFinding() {
        Stage stage = Stage.set();
        String id = stage.importFirst(twoTalks()).then().extract().path("sessions.find { it.code == 'A' }.id");
        Stage.asOrganizer().header("If-Match", stage.draftTag()).delete(stage.path("/programme/sessions/" + id)).then()
                .statusCode(204);
        Stage.asOrganizer().get(stage.path("/programme/findings")).then().body("items.rule", contains("DANGLING_SESSION"));
    }

    @Test
    void crewsDoNotEdit() {
        Stage stage = Stage.set();
        String id = stage.importFirst(twoTalks()).then().extract().path("sessions[0].id");
        given().auth().oauth2(Tokens.crew()).contentType("application/json").header("If-Match", "*")
                .body("{}").patch(stage.path("/programme/sessions/" + id)).then().statusCode(403);
    }

    /** Rule 6: many want the same hour in the same studio, whatever version they have seen. */
    @RepeatedTest(5)
    void exactlyOneOfManyMovesIntoAStudioSlot() throws Exception {
        Stage stage = Stage.set();
        Sheet sheet = new Sheet();
        int threads = 8;
        for (int i = 0; i < threads; i++) {
            sheet.speaker("s" + i).talk("T" + i, "s" + i).airing("T" + i + "-1", "T" + i, "REHEARSAL", null, "0" + i + ":00",
                    "0" + i + ":30", "MOW");
        }
        List<String> ids = stage.importFirst(sheet).then().statusCode(201).extract().path("airings.id");
        List<Integer> answers = Together.run(threads, i -> () -> patch(stage, "airings/" + ids.get(i), "*",
                "{\"start\": \"2020-11-19T12:00:00Z\", \"end\": \"2020-11-19T12:30:00Z\"}").statusCode());
        assertThat(answers).containsOnly(200, 409).filteredOn(status -> status == 200).hasSize(1);
        assertThat(stage.draft().jsonPath().getList("airings.start", String.class))
                .filteredOn("2020-11-19T12:00:00Z"::equals).hasSize(1);
    }

    private static Response patch(Stage stage, String part, String tag, String body) {
        return Stage.asOrganizer().contentType("application/merge-patch+json; charset=UTF-8").header("If-Match", tag).body(body)
                .patch(stage.path("/programme/" + part));
    }

    private static Sheet twoTalks() {
        return new Sheet().speaker("ann").speaker("bob").talk("A", "ann").talk("B", "bob")
                .airing("A-1", "A", "LIVE", "GLOBAL", "06:30", "07:00", "MOW")
                .airing("B-1", "B", "LIVE", "GLOBAL", "08:00", "08:30", "MOW");
    }
}
