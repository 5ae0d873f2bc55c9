package org.cyclorama.agenda.conferences;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.cyclorama.agenda.Stage;
import org.cyclorama.agenda.suite.TestNeighbours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RemovalTest {

    @AfterEach
    void neighboursAreUp() {
        TestNeighbours.up();
    }

    @Test
    void testConferenceIsForgottenEverywhereEvenIfAServiceIsDownAtFirst() {
        Stage stage = define(true);
        stage.importFirst(Stage.sample("programme.json")).then().statusCode(201);
        stage.release("{\"acknowledge\": [{\"rule\": \"COVERAGE\", \"reason\": \"A test.\"}]}").then().statusCode(201);
        String airing = stage.visit("/airings").path("items[0].id");
        String tag = Stage.asOrganizer().get(stage.path("")).header("ETag");
        Stage.asOrganizer().delete(stage.path("")).then().statusCode(428);
        Stage.asOrganizer().header("If-Match", "\"99\"").delete(stage.path("")).then().statusCode(412);

        TestNeighbours.down();
        Stage.asOrganizer().header("If-Match", tag).delete(stage.path("")).then().statusCode(204);
        stage.visit("").then().statusCode(404);
        stage.visit("/airings").then().statusCode(404);
        given().get("/api/agenda/v1/airings/" + airing).then().statusCode(404);
        await().atMost(Duration.ofSeconds(30)).until(() -> !calls("", stage).isEmpty());
        TestNeighbours.up();
        for (String service : new String[] { "", "/booth", "/gifts" }) {
            await().atMost(Duration.ofSeconds(30)).until(() -> !calls(service, stage).isEmpty());
        }
        assertThat(calls("/booth", stage)).isNotEmpty();
    }

    @Test
    void whatWasAnnouncedToTheWorldStays() {
        Stage stage = define(false);
        Stage.asOrganizer().header("If-Match", "*").delete(stage.path("")).then().statusCode(409)
                .body("type", endsWith("/not-a-test"));
        stage.visit("").then().statusCode(200);
    }

    @Test
    void parentOfOthersStays() {
        Stage parent = define(true);
        Stage child = new Stage("child-" + UUID.randomUUID());
        Stage.asOrganizer().header("If-None-Match", "*")
                .body(Stage.sample("conference.json").replace("\"parent\": null", "\"parent\": \"" + parent.slug() + "\""))
                .put(child.path("")).then().statusCode(201);
        Stage.asOrganizer().header("If-Match", "*").delete(parent.path("")).then().statusCode(409)
                .body("type", endsWith("/conference-in-use"));
    }

    private static List<String> calls(String service, Stage stage) {
        return TestNeighbours.calls("DELETE", service + "/internal/conferences/" + stage.slug(), stage.slug());
    }

    private static Stage define(boolean test) {
        Stage.putRegions();
        Stage stage = new Stage("trial-" + UUID.randomUUID());
        Stage.asOrganizer().header("If-None-Match", "*")
                .body(Stage.sample("conference.json").replace("\"test\": false", "\"test\": " + test)).put(stage.path(""))
                .then()
                .statusCode(201);
        return stage;
    }
}
