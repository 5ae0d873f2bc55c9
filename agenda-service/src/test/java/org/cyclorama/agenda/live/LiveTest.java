package org.cyclorama.agenda.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.agenda.live.Watched.announce;
import static org.cyclorama.agenda.live.Watched.released;
import static org.cyclorama.agenda.live.Watched.talk;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cyclorama.agenda.Stage;
import org.cyclorama.agenda.live.Listener.Heard;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class LiveTest {

    /** What is promised; the best of a few has to keep it. */
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void everyoneWatchingHearsOfADelay() throws Exception {
        Stage stage = released(talk().moveFromNow("A-1", 60, 90));
        String id = stage.visit("/airings").path("items[0].id");
        try (Listener one = listen(stage, null); Listener other = listen(stage, null)) {
            assertThat(one.status()).isEqualTo(200);
            assertThat(one.header("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
            assertThat(one.header("Cache-Control")).contains("no-store");
            await().atMost(PATIENCE).until(() -> one.retries().size() + other.retries().size() == 2);
            given().auth().oauth2(Tokens.crew()).contentType("application/json")
                    .body("{\"minutes\": 7, \"reason\": \"Late.\"}").post(stage.path("/airings/" + id + "/delay")).then()
                    .statusCode(200);
            for (Listener listener : List.of(one, other)) {
                await().atMost(PATIENCE).until(() -> listener.events("airing-moved").size() == 1);
                JsonPath moved = JsonPath.from(listener.events("airing-moved").getFirst().data());
                assertThat(moved.getString("airing")).isEqualTo(id);
                assertThat(moved.getString("note")).isEqualTo("Late.");
                assertThat(Duration.between(Instant.parse(moved.getString("formerStart")),
                        Instant.parse(moved.getString("start")))).hasMinutes(7);
                assertThat(listener.events("released")).isNotEmpty();
            }
        }
    }

    @Test
    void hundredsAreToldAsFastAsOne() throws Exception {
        Stage stage = released(talk());
        List<Listener> house = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                house.add(listen(stage, null));
            }
            assertThat(IntStream.rangeClosed(1, 3).mapToObj(times -> timeToTell(stage, house, times))
                    .min(Comparator.naturalOrder())).hasValueSatisfying(best -> assertThat(best).isLessThan(SOON));
        } finally {
            for (Listener listener : house) {
                listener.close();
            }
        }
    }

    @Test
    void airingIsSaidToStartAndEndOnce() throws Exception {
        Stage stage = Stage.set();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        stage.importFirst(talk().change("A-1", "start", now.plusSeconds(20).toString())
                .change("A-1", "end", now.plusSeconds(22).toString())).then().statusCode(201);
        stage.release("{\"acknowledge\": [{\"rule\": \"COVERAGE\", \"reason\": \"A test.\"}]}").then().statusCode(201);
        try (Listener listener = listen(stage, null)) {
            await().atMost(Duration.ofSeconds(45)).until(() -> listener.events("airing-ended").size() == 1);
            await().during(Duration.ofSeconds(2)).atMost(PATIENCE).until(() -> listener.events("airing-ended").size() == 1);
            assertThat(listener.events()).extracting(Heard::kind).containsSubsequence("airing-started", "airing-ended");
            assertThat(listener.events("airing-started")).hasSize(1);
            assertThat(listener.events("airing-ended")).hasSize(1);
        }
    }

    @Test
    void whoComesBackMissesNothingAndHearsNothingTwice() throws Exception {
        Stage stage = released(talk());
        String last;
        try (Listener before = listen(stage, null)) {
            announce(stage, "zero");
            await().atMost(PATIENCE).until(() -> before.events("announcement").size() == 1);
            last = before.events().getLast().id();
        }
        Together.run(4, i -> () -> {
            IntStream.range(0, 5).forEach(round -> announce(stage, "by " + i + " round " + round));
            return null;
        });
        try (Listener back = listen(stage, last)) {
            await().atMost(PATIENCE).until(() -> back.events("announcement").size() == 20);
            announce(stage, "the last");
            await().atMost(PATIENCE).until(() -> back.events("announcement").size() == 21);
            List<String> ids = back.events().stream().map(Heard::id).toList();
            assertThat(ids).doesNotHaveDuplicates().doesNotContain(last);
            // Whoever listens from the same place hears the same in the same order.
            try (Listener another = listen(stage, last)) {
                await().atMost(PATIENCE).until(() -> another.events("announcement").size() == 21);
                assertThat(another.events()).extracting(Heard::id).isEqualTo(ids);
            }
        }
    }

    @Test
    void whoWasAwayForTooLongIsToldToReadAgain() throws Exception {
        Stage stage = released(talk());
        for (String unknown : List.of("0", "12-34", "nonsense", "99999999999")) {
            try (Listener listener = listen(stage, unknown)) {
                await().atMost(PATIENCE).until(() -> listener.events("reset").size() == 1);
                announce(stage, "afterwards");
                await().atMost(PATIENCE).until(() -> listener.events("announcement").size() == 1);
            }
        }
    }

    @Test
    void pausesBeforeComingBackDiffer() throws Exception {
        Stage stage = released(talk());
        List<String> pauses = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            try (Listener listener = listen(stage, null)) {
                await().atMost(PATIENCE).until(() -> !listener.retries().isEmpty());
                pauses.addAll(listener.retries());
            }
        }
        assertThat(pauses).hasSize(5).allSatisfy(pause -> assertThat(Integer.parseInt(pause)).isBetween(1000, 5000));
        assertThat(pauses.stream().distinct().count()).isGreaterThan(1);
    }

    @Test
    void whatCrewsDoAmongThemselvesIsNotTold() throws Exception {
        Stage stage = released(talk());
        try (Listener listener = listen(stage, null)) {
            given().auth().oauth2(Tokens.crew()).contentType("application/json")
                    .body("{\"code\": \"SLIDES\", \"kind\": \"SLIDES\", \"name\": \"Slides\"}").post(stage.path("/media"))
                    .then()
                    .statusCode(201);
            announce(stage, "afterwards");
            await().atMost(PATIENCE).until(() -> listener.events("announcement").size() == 1);
            assertThat(listener.events()).extracting(Heard::kind).doesNotContain("media-changed", "link-changed");
        }
    }

    /** Until all of them have heard an announcement; with this one they heard so many. */
    private static Duration timeToTell(Stage stage, List<Listener> house, int times) {
        Instant before = Instant.now();
        announce(stage, "everyone");
        await().atMost(PATIENCE)
                .until(() -> house.stream().allMatch(listener -> listener.events("announcement").size() == times));
        return Duration.between(before, Instant.now());
    }

    private static Listener listen(Stage stage, String last) throws Exception {
        return new Listener(stage.path("/live"), Optional.ofNullable(last), Optional.empty());
    }
}
