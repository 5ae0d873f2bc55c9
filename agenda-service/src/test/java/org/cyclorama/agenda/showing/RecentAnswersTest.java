package org.cyclorama.agenda.showing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Inject;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Rule 10, at the cache in front of everything. */
@QuarkusTest
class RecentAnswersTest {

    @Inject
    SessionFactory database;

    @Test
    void secondAnswerIsTheFirstOneAgain() {
        Stage stage = released();
        for (String path : List.of("/airings", "/airings?zone=Asia/Tokyo", "/now", "/sessions", "", "/releases")) {
            Response first = stage.visit(path);
            Response second = stage.visit(path);
            assertThat(second.asString()).isEqualTo(first.asString());
            for (String header : List.of("ETag", "Cache-Control", "Content-Type", "Vary")) {
                assertThat(second.headers().getValues(header)).as("%s of %s", header, path)
                        .isEqualTo(first.headers().getValues(header));
            }
            for (String known : List.of(first.header("ETag"), "W/" + first.header("ETag"), "\"x\", " + first.header("ETag"),
                    "*")) {
                for (int i = 0; i < 2; i++) {
                    Response same = given().header("If-None-Match", known).get(stage.path(path));
                    same.then().statusCode(304).header("ETag", equalTo(first.header("ETag")));
                    assertThat(same.asString()).isEmpty();
                }
            }
        }
    }

    @Test
    void languagesAndZonesAreNotMixedUp() {
        Stage stage = released();
        for (int i = 0; i < 2; i++) {
            given().header("Accept-Language", "ja").get(stage.path("/airings")).then().header("Content-Language", equalTo("ja"))
                    .body("items[0].session.title", equalTo("題"));
            given().header("Accept-Language", "en").get(stage.path("/airings")).then()
                    .body("items[0].session.title", equalTo("Title of A"));
            given().get(stage.path("/airings?lang=ja")).then().body("items[0].session.title", equalTo("題"));
            stage.visit("/airings").then().body("items[0].session.title.ja", equalTo("題"));
        }
        given().header("Accept-Encoding", "gzip").get(stage.path("/airings")).then().body("items", hasSize(1));
    }

    @Test
    void whoAsksForAHeadAloneLeavesWhatIsKept() {
        Stage stage = released();
        Statistics statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
        long least = Long.MAX_VALUE;
        // What the service does by itself meanwhile counts too, but not every time.
        for (int visit = 0; visit < 10; visit++) {
            stage.visit("/sessions").then().statusCode(200);
            given().head(stage.path("/sessions")).then().statusCode(200);
            statistics.clear();
            stage.visit("/sessions").then().statusCode(200);
            least = Math.min(least, statistics.getPrepareStatementCount());
        }
        assertThat(least).isZero();
    }

    @Test
    void whoeverLogsInGetsNothingKept() {
        Stage stage = released();
        stage.visit("").then().header("Cache-Control", startsWith("public"));
        Stage.asOrganizer().get(stage.path("")).then().header("Cache-Control", equalTo("no-store")).body("links",
                notNullValue());
        stage.visit("").then().body("links", equalTo(null));
        given().auth().oauth2(Tokens.expired()).get(stage.path("")).then().statusCode(401);
        given().cookie("session", "x").get(stage.path("")).then().header("Cache-Control", equalTo("no-store"));
    }

    /**
     * While somebody edits and releases, everyone reads: a title that was never released is never seen, and a released one at
     * once.
     */
    @RepeatedTest(2)
    void noDraftIsEverSeenAndEveryReleaseAtOnce() throws Exception {
        Stage stage = released();
        AtomicBoolean over = new AtomicBoolean();
        Together.run(5, i -> () -> {
            if (i > 0) {
                while (!over.get()) {
                    assertThat(stage.visit("/airings?lang=en").asString()).doesNotContain("Secret");
                    assertThat(stage.visit("/sessions?q=Secret").jsonPath().getList("items")).isEmpty();
                }
                return null;
            }
            try {
                for (int round = 0; round < 6; round++) {
                    stage.importAgain(talk("Secret " + round)).then().statusCode(200);
                    stage.importAgain(talk("Open " + round)).then().statusCode(200);
                    release(stage);
                    assertThat(stage.visit("/airings?lang=en").<String> path("items[0].session.title"))
                            .isEqualTo("Open " + round);
                }
            } finally {
                over.set(true);
            }
            return null;
        });
    }

    private static Stage released() {
        Stage stage = Stage.set();
        stage.importFirst(talk("Title of A")).then().statusCode(201);
        release(stage);
        return stage;
    }

    private static void release(Stage stage) {
        stage.release("{\"acknowledge\": [{\"rule\": \"COVERAGE\", \"reason\": \"A test.\"}]}").then().statusCode(201);
    }

    private static Sheet talk(String title) {
        return new Sheet().speaker("ann").talk("A", "ann").with("title", Map.of("en", title, "ja", "題"))
                .airing("A-1", "A", "LIVE", "GLOBAL", "06:30", "07:00", "MOW");
    }
}
