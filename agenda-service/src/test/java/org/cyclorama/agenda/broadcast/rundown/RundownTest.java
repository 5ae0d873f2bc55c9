package org.cyclorama.agenda.broadcast.rundown;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.agenda.live.Listener;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class RundownTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void crewSeesWhatComesWhenFromWhomAndWhatIsMissing() {
        Stage stage = Stage.set();
        stage.importFirst(day()).then().statusCode(201);
        crew(stage, "/rundown?studio=MOW").then().statusCode(200).body("release", equalTo(0)).body("items", hasSize(3));
        release(stage);
        given().auth().oauth2(Tokens.crew()).contentType("application/json").body(
                "{\"code\": \"OPENING\", \"kind\": \"VIDEO\", \"name\": \"Opening\", \"airing\": \"A-1\"}")
                .post(stage.path("/media")).then().statusCode(201);

        JsonPath moscow = crew(stage, "/rundown?studio=MOW").then().statusCode(200).body("release", equalTo(1))
                .body("zone", equalTo("Europe/Moscow"))
                .body("items.code", contains("R-1", "A-1", "C-1"))
                .body("items.position", contains("DONE", "ON_AIR", "NEXT"))
                .body("items[0].channel", nullValue())
                .body("items[1].handoverFrom", empty()).body("items[1].handoverTo", contains("LON"))
                .body("items[1].missingMedia.code", contains("OPENING"))
                .body("items[1].links.findAll { it.from == 'LON' || it.to == 'LON' }.size()", greaterThan(0))
                .body("items[2].handoverFrom", contains("LON")).body("items[2].handoverTo", empty())
                .extract().jsonPath();
        assertThat(moscow.getInt("items[1].tSeconds")).isBetween(590, 700);
        assertThat(moscow.getInt("items[2].tSeconds")).isNegative();
        crew(stage, "/rundown?studio=LON").then().body("items.code", contains("B-1"))
                .body("items[0].handoverFrom", contains("MOW")).body("items[0].handoverTo", contains("MOW"));
        crew(stage, "/rundown?studio=NONE").then().statusCode(404);
        crew(stage, "/rundown").then().statusCode(400);
        given().auth().oauth2(Tokens.participant("tokyo")).get(stage.path("/rundown?studio=MOW")).then().statusCode(403);
    }

    @Test
    void linkIsFailedOverAndEveryAttemptIsKept() {
        Stage stage = Stage.set();
        Map<String, Object> first = crew(stage, "/links").then().statusCode(200).extract().path("items[0]");
        List<?> attempts = (List<?>) first.get("attempts");
        Response down = patch(first.get("id"), first.get("etag"), "{\"state\": \"DOWN\", \"order\": 9}");
        String state = first.get("state").equals("DOWN") ? "UP" : "DOWN";
        Response changed = state.equals("DOWN") ? down : patch(first.get("id"), down.path("etag"), "{\"state\": \"UP\"}");
        changed.then().statusCode(200).body("state", equalTo(state)).body("order", equalTo(9))
                .body("attempts", hasSize(attempts.size() + 1));
        patch(first.get("id"), first.get("etag"), "{\"state\": \"UP\"}").then().statusCode(412).body("changedFields",
                hasItem("order"));
        crew(stage, "/links").then().body("items.find { it.id == '" + first.get("id") + "' }.order", equalTo(9));
        crew(stage, "/links").then().body("items.findAll { it.chosen }.state.unique()", contains("UP"));
        patch(first.get("id"), "*", "{\"order\": 0}").then().statusCode(400);
        patch(first.get("id"), "*", "{\"protocol\": \"PIGEON\"}").then().statusCode(400);
        given().auth().oauth2(Tokens.staff("crew", List.of("another"))).contentType("application/json").header("If-Match", "*")
                .body("{}").patch("/api/agenda/v1/links/" + first.get("id")).then().statusCode(404);
        given().get(stage.path("")).then().body("links", nullValue());
    }

    @Test
    void crewHearsOfEveryChange() throws Exception {
        Stage stage = Stage.set();
        stage.importFirst(day()).then().statusCode(201);
        release(stage);
        try (Listener listener = new Listener(stage.path("/rundown?studio=MOW"), Optional.empty(),
                Optional.of(Tokens.crew()))) {
            await().atMost(PATIENCE).until(() -> !listener.events("state").isEmpty());
            given().auth().oauth2(Tokens.crew()).contentType("application/json").body(
                    "{\"code\": \"OPENING\", \"kind\": \"VIDEO\", \"name\": \"Opening\", \"airing\": \"A-1\"}")
                    .post(stage.path("/media")).then().statusCode(201);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(JsonPath
                    .from(listener.events("state").getLast().data()).getList("items[1].missingMedia.code"))
                    .isEqualTo(List.of("OPENING")));
        }
        try (Listener stranger = new Listener(stage.path("/rundown?studio=MOW"), Optional.empty(), Optional.empty())) {
            assertThat(stranger.status()).isEqualTo(401);
        }
    }

    /** Twice as many as there are connections to the database. */
    @Test
    void whoWatchesHoldsNoConnectionToTheDatabase() throws Exception {
        Stage stage = Stage.set();
        stage.importFirst(day()).then().statusCode(201);
        release(stage);
        List<Listener> crews = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                crews.add(new Listener(stage.path("/rundown?studio=MOW"), Optional.empty(), Optional.of(Tokens.crew())));
            }
            await().atMost(PATIENCE).until(() -> crews.stream().allMatch(crew -> crew.events("state").size() == 1));
            release(stage);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(crews).allSatisfy(crew -> assertThat(
                    JsonPath.from(crew.events("state").getLast().data()).getInt("release")).isEqualTo(2)));
        } finally {
            for (Listener crew : crews) {
                crew.close();
            }
        }
    }

    @Test
    void whoLooksAtAStudioThatIsNoMoreIsSentAwayAndNobodyElseIsDisturbed() throws Exception {
        Stage stage = Stage.set();
        stage.importFirst(day().drop("B-1")).then().statusCode(201);
        release(stage, "NEVER_SHOWN");
        try (Listener london = new Listener(stage.path("/rundown?studio=LON"), Optional.empty(), Optional.of(Tokens.crew()));
                Listener moscow = new Listener(stage.path("/rundown?studio=MOW"), Optional.empty(), Optional.of(Tokens.crew()));
                Listener visitor = new Listener(stage.path("/live"), Optional.empty(), Optional.empty())) {
            await().atMost(PATIENCE).until(() -> london.events("state").size() == 1);
            takeOut(stage, "LON");
            Stage.asOrganizer().body("{\"severity\": \"INFO\", \"text\": {\"en\": \"Without London.\"}}")
                    .post(stage.path("/announcements")).then().statusCode(201);
            await().atMost(PATIENCE).until(() -> visitor.events("announcement").size() == 1
                    && moscow.events("state").size() == 2);
            assertThat(moscow.events("state").getLast().id()).isEqualTo(visitor.events("announcement").getFirst().id());
            assertThat(london.events("state")).hasSize(1);
        }
        crew(stage, "/rundown?studio=LON").then().statusCode(404);
    }

    private static void takeOut(Stage stage, String studio) {
        Map<String, Object> definition = JsonPath.from(Stage.sample("conference.json")).getMap("$");
        definition.put("studios", JsonPath.from(Stage.sample("conference.json")).getList("studios.findAll { it.code != '%s' }"
                .formatted(studio)));
        Stage.asOrganizer().header("If-Match", Stage.asOrganizer().get(stage.path("")).header("ETag")).body(definition)
                .put(stage.path("")).then().statusCode(200);
    }

    private static void release(Stage stage, String rule) {
        stage.release("{\"acknowledge\": [{\"rule\": \"%s\", \"reason\": \"A test.\"}]}".formatted(rule)).then()
                .statusCode(201);
    }

    private static void release(Stage stage) {
        stage.release("{\"acknowledge\": [{\"rule\": \"COVERAGE\", \"reason\": \"A test.\"}]}").then().statusCode(201);
    }

    private static Response crew(Stage stage, String rest) {
        return given().auth().oauth2(Tokens.crew()).get(stage.path(rest));
    }

    private static Response patch(Object id, Object tag, String body) {
        return given().auth().oauth2(Tokens.crew()).contentType("application/merge-patch+json").header("If-Match", tag)
                .body(body)
                .patch("/api/agenda/v1/links/" + id);
    }

    /** Moscow, London, Moscow on one channel, one after the other; a rehearsal before. */
    private static Sheet day() {
        return new Sheet().speaker("ann").speaker("bob").speaker("cem").talk("A", "ann").talk("B", "bob").talk("C", "cem")
                .airing("R-1", "A", "REHEARSAL", null, "05:00", "05:30", "MOW").moveFromNow("R-1", -90, -60)
                .airing("A-1", "A", "LIVE", "GLOBAL", "06:00", "06:30", "MOW").moveFromNow("A-1", -10, 20)
                .airing("B-1", "B", "LIVE", "GLOBAL", "06:30", "07:00", "LON").moveFromNow("B-1", 20, 50)
                .airing("C-1", "C", "LIVE", "GLOBAL", "07:00", "07:30", "MOW").moveFromNow("C-1", 50, 80);
    }
}
