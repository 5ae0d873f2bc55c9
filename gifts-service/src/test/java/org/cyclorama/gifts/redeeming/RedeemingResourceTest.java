package org.cyclorama.gifts.redeeming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.gifts.Given.as;
import static org.cyclorama.gifts.Given.give;
import static org.cyclorama.gifts.Given.organizer;
import static org.cyclorama.gifts.Given.wish;
import static org.cyclorama.gifts.Given.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.cyclorama.gifts.Crowd;
import org.cyclorama.gifts.Given;
import org.cyclorama.gifts.Problems;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class RedeemingResourceTest {

    private final String ana = "ana-" + UUID.randomUUID();
    private String conference;
    private String grant;

    @BeforeEach
    void anaHasABear() {
        conference = Given.conferenceWith("bears", 10);
        grant = give(conference, wish("bears", ana)).statusCode(201).extract().path("id");
    }

    @Test
    void theFirstLookRevealsAndEveryLookShowsANewCodeToRedeemWith() {
        reveal(ana).statusCode(200).body("state", equalTo("REVEALED")).body("gift", equalTo("bear"))
                .body("redemptionCode", matchesPattern("(?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}"))
                .body("redemptionCodeExpires", notNullValue());
        reveal(ana).statusCode(200);
        Given.wallet(Tokens.participant(ana)).body("items[0].state", equalTo("REVEALED"))
                .body("items[0].revealedAt", notNullValue());
        assertThat(history()).containsExactly("GRANTED", "REVEALED");
    }

    @Test
    void theCodeOfTheLastLookRedeemsOnce() {
        String old = reveal(ana).extract().path("redemptionCode");
        String code = reveal(ana).extract().path("redemptionCode");
        Problems.expect(redeem(ana, old), 409, "redemption-code-refused");
        redeem(ana, code.toLowerCase(Locale.ROOT)).statusCode(200).body("state", equalTo("REDEEMED"));
        Problems.expect(redeem(ana, code), 409, "step-not-allowed").body("state", equalTo("REDEEMED"));
        reveal(ana).statusCode(200).body("state", equalTo("REDEEMED")).body("$", org.hamcrest.Matchers.not(
                org.hamcrest.Matchers.hasKey("redemptionCode")));
        assertThat(history()).containsExactly("GRANTED", "REVEALED", "REDEEMED");
    }

    @Test
    void withoutACodeAHolderRedeemsNothing() {
        reveal(ana);
        Problems.expect(as(Tokens.participant(ana)).body("{}").post("/api/gifts/v1/grants/{id}/redemption", grant).then(), 409,
                "redemption-code-refused");
    }

    @Test
    void ofManyRedemptionsAtOnceOneSucceeds() throws Exception {
        String code = reveal(ana).extract().path("redemptionCode");
        Callable<Integer> own = () -> redeem(ana, code).extract().statusCode();
        Callable<Integer> door = () -> redeemAtDoor(Tokens.doorStaff()).extract().statusCode();
        List<Integer> answers = Crowd.rush(8,
                Stream.generate(() -> List.of(own, door)).limit(6).flatMap(List::stream).toList());
        assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(history()).containsOnlyOnce("REDEEMED");
    }

    @Test
    void doorStaffRedeemWithoutACodeAndOnceOnly() {
        redeemAtDoor(Tokens.doorStaff()).statusCode(200).body("state", equalTo("REDEEMED"));
        Problems.expect(redeemAtDoor(Tokens.doorStaff()), 409, "step-not-allowed");
        assertThat(history()).containsExactly("GRANTED", "REVEALED", "REDEEMED");
    }

    @Test
    void doorStaffOfAnotherConferenceKnowNothingOfIt() {
        Problems.expect(redeemAtDoor(Tokens.staff("door-staff", List.of("partners-elsewhere"))), 404, "not-found");
        redeemAtDoor(Tokens.staff("door-staff", List.of(conference))).statusCode(200);
    }

    @Test
    void nobodyElseMayLook() {
        Problems.expect(reveal("bo"), 404, "not-found");
        Problems.expect(redeem("bo", "0000-0000-0000"), 404, "not-found");
        Problems.expect(as(Tokens.participant("bo")).get("/api/gifts/v1/grants/{id}/history", grant).then(), 404, "not-found");
        Problems.expect(as(Tokens.participant(ana)).post("/api/gifts/v1/grants/{id}/reveal", UUID.randomUUID()).then(), 404,
                "not-found");
    }

    @Test
    void whatIsRevokedIsOverAndSaysWhy() {
        Problems.expect(revoke(Tokens.staff("organizer", List.of("partners-elsewhere"))), 404, "not-found");
        revoke(Tokens.organizer()).statusCode(200).body("state", equalTo("REVOKED"));
        Problems.expect(revoke(Tokens.organizer()), 409, "step-not-allowed");
        Problems.expect(reveal(ana), 409, "step-not-allowed").body("state", equalTo("REVOKED"));
        Problems.expect(redeemAtDoor(Tokens.doorStaff()), 409, "step-not-allowed");
        organizer().get("/api/gifts/v1/grants/{id}/history", grant).then().statusCode(200)
                .body("items.event", contains("GRANTED", "REVOKED")).body("items.reason", hasItem("Given by mistake"));
        give(conference, wish("bears", ana)).statusCode(200).body("state", equalTo("REVOKED"));
    }

    @Test
    void aGiftIsUsedInItsTimeOnly() {
        gift("validFrom", Instant.now().plusSeconds(3600).toString(), "\"0\"");
        Problems.expect(reveal(ana), 409, "not-valid-now");
        gift("validUntil", Instant.now().plusSeconds(3600).toString(), "\"1\"");
        reveal(ana).statusCode(200).body("validUntil", notNullValue());
    }

    private void gift(String field, String time, String tag) {
        organizer().header("If-Match", tag).body(with(Given.gift(), field, time))
                .put("/api/gifts/v1/conferences/{c}/gifts/bear", conference).then().statusCode(200);
    }

    private ValidatableResponse reveal(String person) {
        return as(Tokens.participant(person)).post("/api/gifts/v1/grants/{id}/reveal", grant).then();
    }

    private ValidatableResponse redeem(String person, String code) {
        return as(Tokens.participant(person)).body(Map.of("code", code)).post("/api/gifts/v1/grants/{id}/redemption", grant)
                .then();
    }

    private ValidatableResponse redeemAtDoor(String token) {
        return as(token).body("{}").post("/api/gifts/v1/grants/{id}/redemption", grant).then();
    }

    private ValidatableResponse revoke(String token) {
        return as(token).body(Map.of("reason", "Given by mistake")).post("/api/gifts/v1/grants/{id}/revocation", grant).then();
    }

    private List<String> history() {
        return organizer().get("/api/gifts/v1/grants/{id}/history", grant).then().statusCode(200).extract().path("items.event");
    }
}
