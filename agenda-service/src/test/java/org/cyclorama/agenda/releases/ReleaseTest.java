package org.cyclorama.agenda.releases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ReleaseTest {

    @Test
    void errorRefusesARelease() {
        Stage stage = Stage.set();
        stage.importFirst(talk().airing("X-1", "X", "LIVE", "GLOBAL", "09:00", "09:30")).then().statusCode(201);
        stage.release("{\"acknowledge\": [{\"rule\": \"DANGLING_SESSION\", \"reason\": \"We know.\"}]}").then().statusCode(409)
                .body("type", endsWith("/programme-not-releasable")).body("findings.rule", contains("DANGLING_SESSION"));
        stage.visit("/releases").then().statusCode(200).body("items", empty());
    }

    @Test
    void warningNeedsAReasonWhichIsKept() {
        Stage stage = Stage.set();
        stage.importFirst(talk().with("languages", List.of("ja"))).then().statusCode(201);
        stage.release("{}").then().statusCode(409).body("type", endsWith("/warnings-not-acknowledged"))
                .body("findings[0].airing", equalTo("A-1"));
        stage.release("{\"acknowledge\": [{\"rule\": \"LANGUAGE\", \"airing\": \"B-1\", \"reason\": \"Another one.\"}]}").then()
                .statusCode(409);
        stage.release("{\"acknowledge\": [{\"rule\": \"LANGUAGE\", \"reason\": \" \"}]}").then().statusCode(400);
        stage.release("{\"acknowledge\": [{\"rule\": \"LANGUAGE\", \"reason\": \"Confirmed by phone.\"}]}").then()
                .statusCode(201)
                .body("acknowledged[0].reason", equalTo("Confirmed by phone."));

        Stage.asOrganizer().get(stage.path("/releases")).then().body("items[0].acknowledged[0].reason",
                equalTo("Confirmed by phone."));
        stage.visit("/releases").then().body("items[0]", not(hasKey("acknowledged")));
    }

    @Test
    void releaseNeedsTheDraftsVersionAndChangesIt() {
        Stage stage = Stage.set();
        stage.importFirst(talk()).then().statusCode(201);
        String tag = stage.draftTag();
        Stage.asOrganizer().body("{}").post(stage.path("/releases")).then().statusCode(428);
        stage.release("{}").then().statusCode(201);
        assertThat(stage.draftTag()).isNotEqualTo(tag);
        Stage.asOrganizer().header("If-Match", tag).body("{}").post(stage.path("/releases")).then().statusCode(412)
                .body("changedFields", contains("release"));
        given().auth().oauth2(Tokens.crew()).contentType("application/json").header("If-Match", "*").body("{}")
                .post(stage.path("/releases")).then().statusCode(403);
    }

    @Test
    void sameKeyReleasesOnce() {
        Stage stage = Stage.set();
        stage.importFirst(talk()).then().statusCode(201);
        String tag = stage.draftTag();
        String key = UUID.randomUUID().toString();
        Response first = keyed(stage, tag, key);
        Response again = keyed(stage, tag, key);
        first.then().statusCode(201);
        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(again.jsonPath().getMap("$")).isEqualTo(first.jsonPath().getMap("$"));
        stage.visit("/releases").then().body("items", hasSize(1));
    }

    @Test
    void differenceIsTakenByTheCodesOfAirings() {
        Stage stage = Stage.set();
        Sheet sheet = talk().talk("B", "bob").talk("C", "cem").airing("B-1", "B", "LIVE", "EUROPE", "06:30", "07:00")
                .airing("C-1", "C", "LIVE", "APAC", "06:30", "07:00").airing("R-1", "A", "REHEARSAL", null, "05:00", "05:30");
        stage.importFirst(sheet).then().statusCode(201);
        stage.release("{}").then().statusCode(201).body("changes.added", contains("A-1", "B-1", "C-1"));
        stage.importAgain(sheet.move("A-1", "06:35", "07:05").drop("B-1").with("title", Map.of("en", "Renamed"))
                .airing("B-2", "B", "LIVE", "EUROPE", "08:30", "09:00").move("R-1", "05:05", "05:30")).then().statusCode(200);
        stage.release("{}").then().statusCode(201)
                .body("changes.added", contains("B-2")).body("changes.moved", contains("A-1"))
                .body("changes.changed", contains("C-1")).body("changes.removed", contains("B-1"));

        stage.visit("/releases/2/changes").then().statusCode(200).body("moved", contains("A-1"));
        stage.visit("/releases/2/changes?from=2").then().body("added", empty()).body("moved", empty()).body("removed", empty());
        stage.visit("/releases/1/changes?from=2").then().body("added", contains("B-1")).body("removed", contains("B-2"));
        stage.visit("/releases/1/changes?from=0").then().body("added", contains("A-1", "B-1", "C-1"));
        stage.visit("/releases/3/changes").then().statusCode(404);
        stage.visit("/releases/2/changes?from=9").then().statusCode(404);
        stage.visit("/releases/2/changes?from=-1").then().statusCode(400);
    }

    @RepeatedTest(3)
    void numbersHaveNoGapsHoweverManyRelease() throws Exception {
        Stage stage = Stage.set();
        stage.importFirst(talk()).then().statusCode(201);
        int threads = 8;
        List<Integer> successes = Together.run(threads, i -> () -> {
            int won = 0;
            for (int round = 0; round < 5; round++) {
                won += stage.release("{\"note\": \"By thread " + i + "\"}").statusCode() == 201 ? 1 : 0;
            }
            return won;
        });
        int released = successes.stream().mapToInt(Integer::intValue).sum();
        assertThat(released).isPositive();
        assertThat(stage.visit("/releases?limit=200").jsonPath().getList("items.number", Integer.class))
                .isEqualTo(IntStream.iterate(released, number -> number - 1).limit(released).boxed().toList());
    }

    @RepeatedTest(5)
    void ofManyWhoReleaseOneVersionOneWinsAndNothingIsHalfReleased() throws Exception {
        Stage stage = Stage.set();
        stage.importFirst(talk()).then().statusCode(201);
        String tag = stage.draftTag();
        List<Response> answers = Together.run(8, i -> () -> Stage.asOrganizer().header("If-Match", tag)
                .body("{\"note\": \"By " + i + "\"}").post(stage.path("/releases")));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 412);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 412)
                .allSatisfy(answer -> assertThat(answer.jsonPath().getList("changedFields")).isEqualTo(List.of("release")));
        Response winner = answers.stream().filter(answer -> answer.statusCode() == 201).reduce((one, other) -> null)
                .orElseThrow();
        stage.visit("/releases").then().body("items.number", contains(1)).body("items[0].note",
                equalTo(winner.<String> path("note")));
        stage.visit("/airings").then().body("items.code", contains("A-1"));
        stage.visit("/sessions?q=title").then().body("items.code", contains("A"));
        stage.visit("/schedule.json").then().body("schedule.version", equalTo("1"));
    }

    @Test
    void listIsReadPageByPageNewestFirst() {
        Stage stage = Stage.set();
        stage.importFirst(talk()).then().statusCode(201);
        for (int i = 0; i < 3; i++) {
            stage.release("{}").then().statusCode(201);
        }
        String next = stage.visit("/releases?limit=2").then().body("items.number", contains(3, 2)).extract().path("next");
        stage.visit("/releases?limit=2&cursor=" + next).then().body("items.number", contains(1)).body("next", equalTo(null));
        stage.visit("/releases?cursor=bm9uc2Vuc2U").then().statusCode(400);
    }

    private static Response keyed(Stage stage, String tag, String key) {
        return Stage.asOrganizer().header("If-Match", tag).header("Idempotency-Key", key).body("{}")
                .post(stage.path("/releases"));
    }

    private static Sheet talk() {
        return new Sheet().speaker("ann").speaker("bob").speaker("cem").talk("A", "ann")
                .airing("A-1", "A", "LIVE", "GLOBAL", "06:30", "07:00", "MOW");
    }
}
