package org.cyclorama.booth.booths;

import static org.cyclorama.booth.Expo.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class RevisionTest {

    private final String team = Tokens.team("TURKEY");
    private TurkishBooth booth;

    @BeforeEach
    void aBoothWasPublishedThreeTimes() {
        booth = new TurkishBooth(Expo.published("TURKEY"));
        booth.change("Second words");
        as(team).post(booth.path() + "/publication");
        booth.change("Third words");
        as(team).post(booth.path() + "/publication");
    }

    @Test
    void historyTellsWhatWasPublishedWhenByWhomAndWhatWasNew() {
        as(team).get(booth.path() + "/revisions").then().statusCode(200).body("items.number", contains(3, 2, 1))
                .body("items.publishedBy", contains("regional-team", "regional-team", "organizer"))
                .body("items.current", contains(true, false, false)).body("items[0].changedFields", contains("welcome"))
                .body("items[2].changedFields", hasItems("name", "welcome", "products"));
    }

    @Test
    void historyIsPaged() {
        Response newest = as(team).get(booth.path() + "/revisions?limit=2");
        newest.then().body("items.number", contains(3, 2)).body("items[1].changedFields", contains("welcome"));

        as(team).get(booth.path() + "/revisions?limit=2&cursor=" + newest.path("next")).then()
                .body("items.number", contains(1)).body("next", nullValue());
        as(team).get(booth.path() + "/revisions?cursor=bm90LWEtbnVtYmVy").then().statusCode(400);
    }

    @Test
    void anOldRevisionIsReadAsItWas() {
        as(team).get(booth.path() + "/revisions/1").then().statusCode(200).body("welcome.en", equalTo("Welcome"));
        as(team).get(booth.path() + "/revisions/4").then().statusCode(404);
    }

    @Test
    void aRestoredRevisionIsTheDraftUntilItIsPublished() {
        String tag = booth.draft().header("ETag");

        as(team).header("If-Match", tag).post(booth.path() + "/revisions/1/restoration").then().statusCode(200)
                .body("welcome.en", equalTo("Welcome")).body("state", equalTo("CHANGED"));

        as(null).get(booth.path()).then().body("welcome.en", equalTo("Third words"));
        as(team).post(booth.path() + "/publication").then().statusCode(200);
        as(null).get(booth.path()).then().body("welcome.en", equalTo("Welcome"));
        as(team).get(booth.path() + "/revisions").then().body("items.number", contains(4, 3, 2, 1));
    }

    @Test
    void aRestorationMustSayWhichDraftItReplacesAndIsToldWhatChanged() {
        String stale = booth.draft().header("ETag");
        booth.change("Fourth words");
        String path = booth.path() + "/revisions/1/restoration";

        as(team).post(path).then().statusCode(428);
        as(Tokens.organizer()).header("If-Match", stale).post(path).then().statusCode(412)
                .body("changedFields", hasItem("welcome")).body("changedBy", hasItem("regional-team"));
        as(team).header("If-Match", "*").post(booth.path() + "/revisions/9/restoration").then().statusCode(404);
    }
}
