package org.cyclorama.agenda.releases.delays;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
class DelayTest {

    @Test
    void blockIsDelayedInDraftAndReleaseAndNothingElseIsReleased() {
        Stage stage = released(show());
        // Somebody works on the draft: this must not get out with the delay.
        stage.importAgain(stage.draft().asString().replace("Title of B", "Secret of B")).then().statusCode(200);
        Instant before = start(stage, "A-1");

        delay(stage, "blocks/SHOW", 10, false).then().statusCode(200).body("release", equalTo(2))
                .body("airings.code", contains("A-1", "B-1"));

        assertThat(Duration.between(before, start(stage, "A-1"))).hasMinutes(10);
        stage.visit("/airings").then().body("items.find { it.code == 'A-1' }.sequence", equalTo(1))
                .body("items.find { it.code == 'C-1' }.sequence", equalTo(0));
        assertThat(stage.visit("/airings").asString()).doesNotContain("Secret");
        stage.visit("/releases").then().body("items[0].note", equalTo("The line is being repaired."))
                .body("items[0].changes.moved", contains("A-1", "B-1")).body("items[0].changes.changed", empty());
        stage.draft().then().body("sessions.find { it.code == 'B' }.title.en", equalTo("Secret of B"))
                .body("airings.find { it.code == 'A-1' }.start", equalTo(start(stage, "A-1").toString()));
    }

    @Test
    void clashIsNamedAndNothingChangesUnlessItCascades() {
        Stage stage = released(show());
        String shown = stage.visit("/airings").asString();
        String draft = stage.draft().asString();
        delay(stage, "blocks/SHOW", 40, false).then().statusCode(409).body("type", endsWith("/programme-clash"))
                .body("clashes.airings.flatten().unique().sort()", contains("B-1", "C-1"));
        assertThat(stage.visit("/airings").asString()).isEqualTo(shown);
        assertThat(stage.draft().asString()).isEqualTo(draft);

        delay(stage, "blocks/SHOW", 40, true).then().statusCode(200).body("airings.code", contains("A-1", "B-1", "C-1"));
        stage.visit("/releases").then().body("items", hasSize(2));
    }

    @Test
    void clashInTheDraftAloneIsNamedToo() {
        Stage stage = released(show());
        stage.importAgain(show().airing("D-1", "D", "LIVE", "APAC", "06:00", "06:30", "MOW").moveFromNow("D-1", 121, 130))
                .then().statusCode(200);
        String id = stage.visit("/airings").path("items.find { it.code == 'B-1' }.id");
        delay(stage, "airings/" + id, 5, false).then().statusCode(409).body("clashes[0].airings", contains("B-1", "D-1"));
        stage.visit("/releases").then().body("items", hasSize(1));
    }

    @Test
    void whatIsOverOrUnknownCannotBeDelayed() {
        Stage stage = released(show().airing("P-1", "D", "FILM", "APAC", "06:00", "06:30"));
        String past = stage.visit("/airings").path("items.find { it.code == 'P-1' }.id");
        delay(stage, "airings/" + past, 5, false).then().statusCode(409).body("type", endsWith("/nothing-to-delay"));
        delay(stage, "airings/" + UUID.randomUUID(), 5, false).then().statusCode(404);
        delay(stage, "blocks/NONE", 5, false).then().statusCode(404);
        delay(stage, "blocks/SHOW", 0, false).then().statusCode(400);
        given().auth().oauth2(Tokens.participant("tokyo")).contentType("application/json").body(wish(5, false))
                .post(stage.path("/blocks/SHOW/delay")).then().statusCode(403);
        given().auth().oauth2(Tokens.staff("crew", List.of("another-conference"))).contentType("application/json")
                .body(wish(5, false)).post(stage.path("/blocks/SHOW/delay")).then().statusCode(403);
    }

    @Test
    void sameKeyDelaysOnce() {
        Stage stage = released(show());
        Instant before = start(stage, "A-1");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            given().auth().oauth2(Tokens.crew()).contentType("application/json").header("Idempotency-Key", key)
                    .body(wish(5, false)).post(stage.path("/blocks/SHOW/delay")).then().statusCode(200);
        }
        assertThat(Duration.between(before, start(stage, "A-1"))).hasMinutes(5);
    }

    /** Many delays and edits at once: each is whole, and nobody is ever in two airings. */
    @RepeatedTest(3)
    void delaysAtOnceAddUpAndNeverClash() throws Exception {
        Stage stage = released(show());
        Instant before = start(stage, "A-1");
        List<Integer> answers = Together.run(6, i -> () -> delay(stage, "blocks/SHOW", 1, true).statusCode());
        assertThat(answers).containsOnly(200);
        assertThat(Duration.between(before, start(stage, "A-1"))).hasMinutes(6);
        stage.visit("/releases").then().body("items", hasSize(7));
        List<Map<String, String>> global = stage.visit("/airings?channel=GLOBAL").jsonPath().getList("items");
        for (int i = 1; i < global.size(); i++) {
            assertThat(Instant.parse(global.get(i).get("start"))).isAfterOrEqualTo(global.get(i - 1).get("end"));
        }
    }

    private static Stage released(Sheet sheet) {
        Stage stage = Stage.set();
        stage.importFirst(sheet).then().statusCode(201);
        stage.release("{\"acknowledge\": [{\"rule\": \"NEVER_SHOWN\", \"reason\": \"Later.\"}, "
                + "{\"rule\": \"COVERAGE\", \"reason\": \"A test.\"}]}").then().statusCode(201);
        return stage;
    }

    private static Response delay(Stage stage, String what, int minutes, boolean cascade) {
        return given().auth().oauth2(Tokens.crew()).contentType("application/json").body(wish(minutes, cascade))
                .post(stage.path("/" + what + "/delay"));
    }

    private static String wish(int minutes, boolean cascade) {
        return "{\"minutes\": %d, \"reason\": \"The line is being repaired.\", \"cascade\": %s}".formatted(minutes, cascade);
    }

    private static Instant start(Stage stage, String code) {
        return Instant.parse(stage.visit("/airings").path("items.find { it.code == '" + code + "' }.start"));
    }

    /** A and B are one show in an hour, C follows in A's studio half an hour after them. */
    private static Sheet show() {
        return new Sheet().speaker("ann").speaker("bob").speaker("cem").speaker("dan").talk("A", "ann").talk("B", "bob")
                .talk("C", "cem").talk("D", "dan").block("SHOW", "GLOBAL")
                .airing("A-1", "A", "LIVE", "GLOBAL", "06:00", "06:30", "MOW").moveFromNow("A-1", 60, 90)
                .change("A-1", "block", "SHOW")
                .airing("B-1", "B", "LIVE", "GLOBAL", "06:30", "07:00", "MOW").moveFromNow("B-1", 90, 120)
                .change("B-1", "block", "SHOW")
                .airing("C-1", "C", "LIVE", "EUROPE", "07:00", "07:30", "MOW").moveFromNow("C-1", 150, 180);
    }
}
