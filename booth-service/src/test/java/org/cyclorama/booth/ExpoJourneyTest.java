package org.cyclorama.booth;

import static org.awaitility.Awaitility.await;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;

import org.cyclorama.booth.gifts.TestGifts;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** What people do in the expo, from outside. */
@QuarkusTest
class ExpoJourneyTest {

    @AfterEach
    void giftsServiceIsWell() {
        TestGifts.up();
    }

    @Test
    void aTeamOpensItsBoothAVisitorTalksToItAndIsRewardedThoughGiftsServiceWasDown() {
        String conference = Expo.conference();
        String team = Tokens.team("META");
        String visitor = unique("visitor");
        String booth = as(team).body(Expo.booth("turkey", "TURKEY", Expo.CAMPAIGN, "Merhaba"))
                .post(API + "/conferences/" + conference + "/booths").then().statusCode(201).extract().path("id");
        as(team).post(API + "/booths/" + booth + "/publication").then().statusCode(200);
        as(null).get(API + "/conferences/" + conference + "/booths?lang=en").then().body("items.welcome", contains("Merhaba"));
        TestGifts.down();

        String comment = Expo.comment(booth, visitor, "Nice to meet you").then().statusCode(201)
                .body("gift.state", equalTo("ON_ITS_WAY")).extract().path("id");
        Expo.request(booth, visitor).then().statusCode(201).body("gift.state", equalTo("ALREADY_EARNED"));
        as(team).get(API + "/regions/TURKEY/comments?conference=" + conference).then().body("items.id", contains(comment));
        as(team).body("{\"decision\": \"APPROVED\"}").put(API + "/comments/" + comment + "/decision").then().statusCode(200);
        as(null).get(API + "/booths/" + booth + "/comments").then().body("items.text", contains("Nice to meet you"));
        TestGifts.up();

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as(Tokens.participant(visitor))
                .get(API + "/me/collaboration-requests").then().body("items[0].gift.state", equalTo("GRANTED")));
    }
}
