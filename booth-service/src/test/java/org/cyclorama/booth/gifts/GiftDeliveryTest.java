package org.cyclorama.booth.gifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.comment;
import static org.cyclorama.booth.Expo.request;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

import jakarta.inject.Inject;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import javax.sql.DataSource;

/** A gift arrives once, whatever gifts-service does meanwhile. */
@QuarkusTest
class GiftDeliveryTest {

    @Inject
    DataSource database;

    private final String person = unique("person");
    private final String subject = Tokens.subject(person);

    @AfterEach
    void giftsServiceIsWell() {
        TestGifts.up();
    }

    @Test
    void theFirstCommentAtABoothBringsOneGiftAndNothingElseThereBringsASecond() {
        String booth = Expo.published("TURKEY");

        comment(booth, person, "First").then().statusCode(201).body("gift.state", equalTo("ON_ITS_WAY"));
        comment(booth, person, "Second").then().statusCode(201).body("gift.state", equalTo("ALREADY_EARNED"))
                .body("gift.campaign", equalTo(Expo.CAMPAIGN));
        request(booth, person).then().statusCode(201).body("gift.state", equalTo("ALREADY_EARNED"));

        awaitGift("GRANTED");
        assertThat(TestGifts.asked(subject)).singleElement().asString()
                .startsWith("{\"campaign\":\"%s\",\"recipient\":{\"subject\":\"%s\"},\"source\":\"booth:%s\",\"earnedAt\":\"20"
                        .formatted(Expo.CAMPAIGN, subject, booth))
                .endsWith("Z\"}");
    }

    @Test
    void anotherBoothBringsAnotherGift() {
        comment(Expo.published("TURKEY"), person, "Here").then().body("gift.state", equalTo("ON_ITS_WAY"));
        comment(Expo.published("META"), person, "And here").then().body("gift.state", equalTo("ON_ITS_WAY"));

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(TestGifts.answered(subject, 201)).isEqualTo(2));
    }

    @Test
    void aBoothWithoutACampaignGivesNothing() {
        String booth = Expo.published(Expo.conference(), "TURKEY", null);

        comment(booth, person, "Hello").then().statusCode(201).body("gift.state", equalTo("NONE"))
                .body("gift.campaign", nullValue());
    }

    @Test
    void aGiftSurvivesThatGiftsServiceAnswers503() {
        TestGifts.down();
        request(Expo.published("TURKEY"), person).then().statusCode(201).body("gift.state", equalTo("ON_ITS_WAY"));
        await().atMost(Duration.ofSeconds(10)).until(() -> TestGifts.answered(subject, 503) >= 2);
        gift().body("items[0].gift.state", equalTo("ON_ITS_WAY"));

        TestGifts.up();

        awaitGift("GRANTED");
        assertThat(TestGifts.answered(subject, 201)).isEqualTo(1);
    }

    @Test
    void aGiftSurvivesThatGiftsServiceIsKilled() {
        TestGifts.kill();
        request(Expo.published("TURKEY"), person).then().statusCode(201).body("gift.state", equalTo("ON_ITS_WAY"));
        comment(Expo.published("META"), person, "While it is dead").then().statusCode(201);
        await().atMost(Duration.ofSeconds(10)).until(() -> failed(subject) == 2);

        TestGifts.restart();

        awaitGift("GRANTED");
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(TestGifts.answered(subject, 201)).isEqualTo(2));
    }

    @Test
    void aCampaignThatIsSoldOutIsToldOnceAndForAll() {
        String booth = Expo.published(Expo.conference(), "TURKEY", "sold-out");
        request(booth, person).then().statusCode(201).body("gift.state", equalTo("ON_ITS_WAY"));

        awaitGift("SOLD_OUT");

        comment(booth, person, "Again").then().statusCode(201).body("gift.state", equalTo("SOLD_OUT"));
        assertThat(TestGifts.answered(subject, 409)).isEqualTo(1);
    }

    @Test
    void aCampaignThatWasNotOpenIsToldOnceAndForAll() {
        String booth = Expo.published(Expo.conference(), "TURKEY", "closed");
        request(booth, person).then().statusCode(201);

        awaitGift("NONE");

        comment(booth, person, "Again").then().statusCode(201).body("gift.state", equalTo("NONE")).body("gift.campaign",
                equalTo("closed"));
    }

    @Test
    void aBoothTellsWhetherItsGiftIsStillToBeHad() {
        String path = API + "/booths/";
        as(null).get(path + Expo.published("TURKEY")).then().body("gift.campaign", equalTo(Expo.CAMPAIGN))
                .body("gift.availability", equalTo("OPEN"));
        as(null).get(path + Expo.published(Expo.conference(), "TURKEY", "sold-out")).then()
                .body("gift.availability", equalTo("SOLD_OUT"));
        as(null).get(path + Expo.published(Expo.conference(), "TURKEY", "unknown")).then()
                .body("gift.availability", nullValue());
        as(null).get(path + Expo.published(Expo.conference(), "TURKEY", null)).then().body("gift", nullValue());
    }

    @Test
    void aBoothIsShownThoughGiftsServiceNeverSaidAnything() {
        String booth = Expo.published("TURKEY");
        TestGifts.down();

        as(null).get(API + "/booths/" + booth).then().statusCode(200).body("gift.availability", nullValue());
    }

    /** As after a crash between the gift and the note of it: the message is sent again. */
    @Test
    void aGiftThatWasGivenAlreadyHasArrived() {
        request(Expo.published(Expo.conference(), "TURKEY", "given-already"), person).then().statusCode(201);

        awaitGift("GRANTED");
        assertThat(TestGifts.answered(subject, 200)).isEqualTo(1);
    }

    @Test
    void whatIsRefusedForAnotherReasonWaitsForAnOperatorAndHoldsUpNobody() {
        request(Expo.published(Expo.conference(), "TURKEY", "unknown"), person).then().statusCode(201);
        await().atMost(Duration.ofSeconds(10)).until(() -> TestGifts.answered(subject, 404) == 1);
        String other = unique("other");

        comment(Expo.published("TURKEY"), other, "Mine comes").then().statusCode(201);

        await().atMost(Duration.ofSeconds(10)).until(() -> TestGifts.answered(Tokens.subject(other), 201) == 1);
        gift().body("items[0].gift.state", equalTo("ON_ITS_WAY"));
    }

    @Test
    void aLaterRejectionDoesNotTakeTheGiftBack() {
        String booth = Expo.published("TURKEY");
        TestGifts.down();
        String id = comment(booth, person, "Hm").path("id");

        as(Tokens.team("TURKEY")).body("{\"decision\": \"REJECTED\"}").put(API + "/comments/" + id + "/decision").then()
                .statusCode(200);
        TestGifts.up();

        await().atMost(Duration.ofSeconds(15)).until(() -> TestGifts.answered(subject, 201) == 1);
    }

    /** How many messages for this person were tried in vain. */
    private long failed(String subject) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT count(*) FROM outbox_message WHERE failure IS NOT NULL AND payload ->> 'person' = ?")) {
            query.setString(1, subject);
            ResultSet result = query.executeQuery();
            result.next();
            return result.getLong(1);
        }
    }

    private void awaitGift(String state) {
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> gift().body("items[0].gift.state", equalTo(state)));
    }

    private ValidatableResponse gift() {
        return as(Tokens.participant(person)).get(API + "/me/collaboration-requests").then().statusCode(200);
    }
}
