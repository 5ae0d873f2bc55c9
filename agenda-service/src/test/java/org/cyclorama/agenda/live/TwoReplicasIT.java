package org.cyclorama.agenda.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.agenda.live.Listener.Heard;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;

/** Two processes on one database: what is done at one is seen, told and played at the other. */
@QuarkusIntegrationTest
class TwoReplicasIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static Replica other;

    @BeforeAll
    static void startAnother() throws IOException {
        other = Replica.start();
    }

    @AfterAll
    static void endIt() {
        other.close();
    }

    @Test
    void aDelayAtOneIsHeardAndReadAtTheOther() throws Exception {
        Stage stage = released(talk().moveFromNow("A-1", 60, 90));
        String id = stage.visit("/airings").path("items[0].id");
        there(stage, "/airings").then().statusCode(200).body("items[0].sequence", equalTo(0));
        there(stage, "/schedule.ics").then().statusCode(200).body(containsString("SEQUENCE:0"));
        try (Listener there = listenThere(stage, null)) {
            given().auth().oauth2(Tokens.crew()).contentType("application/json")
                    .body("{\"minutes\": 7, \"reason\": \"Late.\"}").post(stage.path("/airings/" + id + "/delay")).then()
                    .statusCode(200);
            await().atMost(PATIENCE).until(() -> there.events("airing-moved").size() == 1);
            await().atMost(PATIENCE).untilAsserted(() -> {
                there(stage, "/airings").then().body("items[0].sequence", equalTo(1));
                there(stage, "/schedule.ics").then().body(containsString("SEQUENCE:1"));
            });
        }
    }

    @Test
    void aSwitchAtOneLeadsPlayersOfTheOtherToTheBackup() {
        Stage stage = released(talk().airing("F-1", "A", "FILM", "CINEMA", "06:00", "06:30").moveFromNow("F-1", -5, 60));
        String film = stage.visit("/airings?channel=CINEMA").path("items[0].id");
        String picture = "/api/agenda/v1/airings/" + film + "/video.m3u8";
        String before = location(picture);
        given().auth().oauth2(Tokens.crew()).contentType("application/merge-patch+json").body("{\"stream\": \"BACKUP\"}")
                .patch(stage.path("/channels/CINEMA/stream")).then().statusCode(200);
        await().atMost(PATIENCE).until(() -> location(picture).startsWith("https://backup."));
        assertThat(before).startsWith("https://media.");
    }

    @Test
    void eachStartIsToldOnceAndUnderTheSameIdEverywhere() throws Exception {
        Stage stage = Stage.set();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        stage.importFirst(talk().change("A-1", "start", now.plusSeconds(20).toString())
                .change("A-1", "end", now.plusSeconds(22).toString())).then().statusCode(201);
        release(stage);
        try (Listener here = new Listener(stage.path("/live"), Optional.empty(), Optional.empty());
                Listener there = listenThere(stage, null)) {
            await().atMost(Duration.ofSeconds(45))
                    .until(() -> !here.events("airing-ended").isEmpty() && !there.events("airing-ended").isEmpty());
            await().during(Duration.ofSeconds(2)).atMost(PATIENCE).until(() -> here.events("airing-started").size() == 1);
            // Whoever comes just after a release may still hear of it, at the one or the other.
            for (String kind : List.of("airing-started", "airing-ended")) {
                assertThat(there.events(kind)).hasSize(1).isEqualTo(here.events(kind));
            }
        }
    }

    @Test
    void whoComesBackToTheOtherMissesNothingAndHearsNothingTwice() throws Exception {
        Stage stage = released(talk());
        String last;
        try (Listener here = new Listener(stage.path("/live"), Optional.empty(), Optional.empty())) {
            announce(stage, "zero");
            await().atMost(PATIENCE).until(() -> here.events("announcement").size() == 1);
            last = here.events().getLast().id();
        }
        List.of("one", "two", "three").forEach(text -> announce(stage, text));
        try (Listener there = listenThere(stage, last)) {
            announce(stage, "four");
            await().atMost(PATIENCE).until(() -> there.events("announcement").size() == 4);
            assertThat(there.events()).extracting(Heard::data).satisfiesExactly(
                    data -> assertThat(data).contains("one"), data -> assertThat(data).contains("two"),
                    data -> assertThat(data).contains("three"), data -> assertThat(data).contains("four"));
        }
    }

    private static Response there(Stage stage, String rest) {
        return given().port(other.port()).get(stage.path(rest));
    }

    private static String location(String picture) {
        return given().port(other.port()).redirects().follow(false).get(picture).then().statusCode(302).extract()
                .header("Location");
    }

    private static Listener listenThere(Stage stage, String last) throws Exception {
        return new Listener(other.port(), stage.path("/live"), Optional.ofNullable(last), Optional.empty());
    }

    private static void announce(Stage stage, String text) {
        Stage.asOrganizer().header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"severity\": \"INFO\", \"text\": {\"en\": \"" + text + "\"}}").post(stage.path("/announcements"))
                .then()
                .statusCode(201);
    }

    private static Stage released(Sheet sheet) {
        Stage stage = Stage.set();
        stage.importFirst(sheet).then().statusCode(201);
        release(stage);
        return stage;
    }

    private static void release(Stage stage) {
        stage.release("{\"acknowledge\": [{\"rule\": \"COVERAGE\", \"reason\": \"A test.\"}]}").then().statusCode(201);
    }

    private static Sheet talk() {
        return new Sheet().speaker("ann").talk("A", "ann").airing("A-1", "A", "LIVE", "GLOBAL", "06:30", "07:00", "MOW");
    }
}
