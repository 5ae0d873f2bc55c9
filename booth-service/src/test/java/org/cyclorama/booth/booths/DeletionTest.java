package org.cyclorama.booth.booths;

import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DeletionTest {

    private final String team = Tokens.team("TURKEY");

    @Test
    void aBoothThatNobodyUsedGoesWithItsHistory() {
        TurkishBooth booth = new TurkishBooth(Expo.published("TURKEY"));
        as(team).post(booth.path() + "/preview").then().statusCode(201);
        as(team).delete(booth.path() + "/publication").then().statusCode(204);

        as(team).header("If-Match", booth.draft().header("ETag")).delete(booth.path()).then().statusCode(204);

        as(team).get(booth.path() + "?version=draft").then().statusCode(404);
        as(team).header("If-Match", "*").delete(booth.path()).then().statusCode(404);
    }

    @Test
    void aPublishedBoothIsWithdrawnFirst() {
        TurkishBooth booth = new TurkishBooth(Expo.published("TURKEY"));

        as(team).header("If-Match", "*").delete(booth.path()).then().statusCode(409).body("type", endsWith("/booth-published"));
    }

    @Test
    void whatVisitorsSaidKeepsTheBooth() {
        TurkishBooth booth = new TurkishBooth(Expo.published("TURKEY"));
        Expo.comment(booth.path().substring(booth.path().lastIndexOf('/') + 1), unique("author"), "Hello").then()
                .statusCode(201);
        as(team).delete(booth.path() + "/publication");

        as(team).header("If-Match", "*").delete(booth.path()).then().statusCode(409).body("type", endsWith("/booth-in-use"));
    }

    @Test
    void aDeletionIsForTheVersionThatWasRead() {
        TurkishBooth booth = new TurkishBooth(Expo.draft("TURKEY"));
        String seen = booth.draft().header("ETag");
        booth.change("Anew");

        as(team).delete(booth.path()).then().statusCode(428);
        as(Tokens.organizer()).header("If-Match", seen).delete(booth.path()).then().statusCode(412)
                .body("changedFields", contains("welcome")).body("changedBy", contains("regional-team"));
    }
}
