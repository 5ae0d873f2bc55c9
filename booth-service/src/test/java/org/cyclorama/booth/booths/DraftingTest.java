package org.cyclorama.booth.booths;

import static org.cyclorama.booth.Expo.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class DraftingTest {

    @Test
    void whatIsPublishedStaysWhileTheDraftChangesUntilItIsPublishedAgain() {
        TurkishBooth booth = new TurkishBooth(Expo.published("TURKEY"));

        booth.change("Second words").then().statusCode(200).body("state", equalTo("CHANGED"));

        as(null).get(booth.path()).then().body("welcome.en", equalTo("Welcome")).body("state", equalTo("PUBLISHED"))
                .body("etag", nullValue()).body("publishedAt", notNullValue());
        booth.draft().then().body("welcome.en", equalTo("Second words"));
        as(Tokens.organizer()).post(booth.path() + "/publication").then().statusCode(200).body("state", equalTo("PUBLISHED"));
        as(null).get(booth.path()).then().body("welcome.en", equalTo("Second words"));
    }

    @Test
    void aWithdrawnBoothIsGoneForVisitorsAndADraftForItsTeam() {
        TurkishBooth booth = new TurkishBooth(Expo.published("TURKEY"));

        as(Tokens.team("TURKEY")).delete(booth.path() + "/publication").then().statusCode(204);
        as(Tokens.team("TURKEY")).delete(booth.path() + "/publication").then().statusCode(204);

        as(null).get(booth.path()).then().statusCode(404);
        as(null).get(booth.path() + "/comments").then().statusCode(404);
        booth.draft().then().statusCode(200).body("state", equalTo("DRAFT"));
    }

    @Test
    void publishingTwiceMakesOneRevision() {
        TurkishBooth booth = new TurkishBooth(Expo.published("TURKEY"));
        String publishedAt = as(null).get(booth.path()).path("publishedAt");

        as(Tokens.organizer()).post(booth.path() + "/publication").then().statusCode(200).body("publishedAt",
                equalTo(publishedAt));
    }

    @Test
    void aStaleChangeIsToldWhatChangedMeanwhileAndWhoseRoleChangedIt() {
        TurkishBooth booth = new TurkishBooth(Expo.draft("TURKEY"));
        String seen = booth.draft().path("etag");
        booth.change("Of the team").then().statusCode(200);

        Response late = as(Tokens.organizer()).header("If-Match", seen).body(booth.definition("Of the organizer"))
                .put(booth.path());

        late.then().statusCode(412).body("type", endsWith("/precondition-failed")).body("changedFields", contains("welcome"))
                .body("changedBy", contains("regional-team"));
        booth.draft().then().body("welcome.en", equalTo("Of the team"));
    }

    @Test
    void aChangeMustSayForWhichVersionItIs() {
        TurkishBooth booth = new TurkishBooth(Expo.draft("TURKEY"));

        as(Tokens.organizer()).body(booth.definition("Blind")).put(booth.path()).then().statusCode(428)
                .body("type", endsWith("/precondition-required"));
    }

    @Test
    void aChangeThatChangesNothingMakesNoVersion() {
        TurkishBooth booth = new TurkishBooth(Expo.published("TURKEY"));
        String seen = booth.draft().path("etag");

        booth.change("Welcome").then().statusCode(200).body("etag", equalTo(seen)).body("state", equalTo("PUBLISHED"));
    }

    @Test
    void aBoothKeepsItsCodeAndItsRegion() {
        TurkishBooth booth = new TurkishBooth(Expo.draft("TURKEY"));

        as(Tokens.organizer()).header("If-Match", "*").body(Expo.booth(booth.code(), "META", null, "Moved")).put(booth.path())
                .then().statusCode(422).body("type", endsWith("/booth-stays"));
        as(Tokens.organizer()).header("If-Match", "*").body(Expo.booth("other", "TURKEY", null, "Renamed")).put(booth.path())
                .then().statusCode(422).body("type", endsWith("/booth-stays"));
    }

    @Test
    void theTagOfADraftIsWhatAChangeNeeds() {
        TurkishBooth booth = new TurkishBooth(Expo.draft("TURKEY"));
        String tag = booth.draft().header("ETag");

        as(Tokens.team("TURKEY")).header("If-None-Match", tag).get(booth.path() + "?version=draft").then().statusCode(304);
        as(Tokens.team("TURKEY")).header("If-Match", tag).body(booth.definition("Anew")).put(booth.path()).then()
                .statusCode(200);
    }
}
