package org.cyclorama.gifts.granting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.gifts.Given.define;
import static org.cyclorama.gifts.Given.give;
import static org.cyclorama.gifts.Given.granter;
import static org.cyclorama.gifts.Given.wish;
import static org.cyclorama.gifts.Given.wishByEmail;
import static org.cyclorama.gifts.Given.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.cyclorama.gifts.Given;
import org.cyclorama.gifts.Problems;
import org.cyclorama.testkit.TestAgenda;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class GrantResourceTest {

    @Test
    void theSameWishAgainFindsTheSameGrant() {
        String conference = Given.conferenceWith("bears", 5);
        String first = give(conference, wish("bears", "ana")).statusCode(201)
                .body("conference", equalTo(conference)).body("campaign", equalTo("bears")).body("gift", equalTo("bear"))
                .body("state", equalTo("GRANTED")).body("source", equalTo(Given.BOOTH))
                .extract().path("id");
        String second = give(conference, wish("bears", "ana")).statusCode(200).extract().path("id");
        assertThat(second).isEqualTo(first);
        define(conference, "bears", Given.campaign(5), "If-Match", "\"0\"").body("granted", equalTo(1));
    }

    @Test
    void anAddressIsTheSameInAnyCase() {
        String conference = Given.conferenceWith("bears", 5);
        give(conference, wishByEmail("bears", "ana")).statusCode(201);
        give(conference, wishByEmail("bears", "ANA")).statusCode(200);
    }

    @Test
    void anotherSourceGivesAnotherPiece() {
        String conference = Given.conferenceWith("bears", 5);
        give(conference, wish("bears", "ana")).statusCode(201);
        give(conference, with(wish("bears", "ana"), "source", "booth:another")).statusCode(201);
    }

    @Test
    void aCampaignForOneEachGivesOneWhateverTheSource() {
        String conference = Given.conferenceWith("owls", 5);
        define(conference, "bears", with(Given.campaign(5), "perPerson", "CAMPAIGN"), "If-None-Match", "*").statusCode(201);
        String first = give(conference, wish("bears", "ana")).statusCode(201).extract().path("id");
        give(conference, with(wish("bears", "ana"), "source", "booth:another")).statusCode(200)
                .body("id", equalTo(first)).body("source", equalTo(Given.BOOTH));
    }

    @Test
    void whatIsSoldOutIsStillFoundByWhoHasIt() {
        String conference = Given.conferenceWith("bears", 1);
        give(conference, wish("bears", "ana")).statusCode(201);
        Problems.expect(give(conference, wish("bears", "bo")), 409, "out-of-stock");
        give(conference, wish("bears", "ana")).statusCode(200);
    }

    @Test
    void aCampaignGivesOnlyWithinItsWindow() {
        String conference = Given.conferenceWith("bears", 5);
        give(conference, wish("bears", "ana")).statusCode(201);
        define(conference, "bears", with(Given.campaign(5), "closesAt", Instant.now().minusSeconds(1).toString()), "If-Match",
                "\"0\"").statusCode(200);
        Problems.expect(give(conference, wish("bears", "bo")), 409, "campaign-closed");
        give(conference, wish("bears", "ana")).statusCode(200);
        define(conference, "bears", with(Given.campaign(5), "opensAt", Instant.now().plusSeconds(3600).toString()), "If-Match",
                "\"1\"").statusCode(200);
        Problems.expect(give(conference, wish("bears", "bo")), 409, "campaign-closed");
        define(conference, "bears", with(Given.campaign(5), "opensAt", Instant.now().minusSeconds(1).toString()), "If-Match",
                "\"2\"").statusCode(200);
        give(conference, wish("bears", "bo")).statusCode(201);
    }

    @Test
    void whatWasEarnedWhileTheCampaignWasOpenIsGivenLater() {
        String conference = Given.conferenceWith("bears", 5);
        Instant closes = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        define(conference, "bears", with(Given.campaign(5), "closesAt", closes.toString()), "If-Match", "\"0\"")
                .statusCode(200);
        give(conference, with(wish("bears", "ana"), "earnedAt", closes.minusSeconds(1).toString())).statusCode(201);
        Problems.expect(give(conference, with(wish("bears", "bo"), "earnedAt", closes.toString())), 409, "campaign-closed");
        Problems.expect(give(conference, with(wish("bears", "bo"), "earnedAt", Instant.now().plusSeconds(3600).toString())),
                400,
                "invalid-request");
        Given.giveAll(conference, List.of(with(wish("bears", "bo"), "earnedAt", closes.minusSeconds(1).toString()),
                wish("bears", "cem"))).statusCode(200).body("results.status", org.hamcrest.Matchers.contains(201, 409));
    }

    @Test
    void whatIsGivenStaysWhenTheCampaignGivesSomethingElse() {
        String conference = Given.conferenceWith("bears", 5);
        give(conference, wish("bears", "ana")).statusCode(201);
        Given.gift(conference, "owl");
        define(conference, "bears", with(Given.campaign(5), "gift", "owl"), "If-Match", "\"0\"").statusCode(200);
        give(conference, wish("bears", "ana")).statusCode(200).body("gift", equalTo("bear"));
        give(conference, wish("bears", "bo")).statusCode(201).body("gift", equalTo("owl"));
    }

    @Test
    void anUnknownCampaignIsNotFound() {
        String conference = Given.conferenceWith("bears", 5);
        Problems.expect(give(conference, wish("owls", "ana")), 404, "not-found");
        Problems.expect(give("nowhere", wish("bears", "ana")), 404, "not-found");
    }

    @Test
    void aCampaignOfBoothsGivesForNothingElse() {
        String conference = Given.conferenceWith("bears", 5);
        Problems.expect(give(conference, with(wish("bears", "ana"), "source", "organizer:thanks")), 422, "source-mismatch");
    }

    @Test
    void giftsArriveWhileAgendaIsDown() {
        String conference = Given.conferenceWith("bears", 5);
        TestAgenda.down();
        try {
            give(conference, wish("bears", "ana")).statusCode(201);
        } finally {
            TestAgenda.up();
        }
    }

    @Test
    void theSameKeyGetsTheStoredAnswer() {
        String conference = Given.conferenceWith("bears", 1);
        String key = UUID.randomUUID().toString();
        Stream.of("false", "true").forEach(replayed -> granter().header("Idempotency-Key", key).body(wish("bears", "ana"))
                .post("/api/gifts/v1/conferences/{c}/grants", conference).then().statusCode(201)
                .header("Idempotency-Replayed", "true".equals(replayed) ? equalTo("true") : org.hamcrest.Matchers.nullValue()));
        Problems.expect(granter().header("Idempotency-Key", key).body(wish("bears", "bo"))
                .post("/api/gifts/v1/conferences/{c}/grants", conference).then(), 422, "idempotency-key-reused");
    }

    static Stream<Arguments> wrong() {
        Map<String, Object> wish = wish("bears", "ana");
        return Stream.of(
                Arguments.of("campaign", with(wish, "campaign", null)),
                Arguments.of("source", with(wish, "source", "no kind")),
                Arguments.of("source", with(wish, "source", "booth:" + "x".repeat(101))),
                Arguments.of("earnedAt", with(wish, "earnedAt", "yesterday")),
                Arguments.of("recipient", with(wish, "recipient", null)),
                Arguments.of("recipient", with(wish, "recipient", Map.of())),
                Arguments.of("recipient", with(wish, "recipient", Map.of("subject", "s", "email", "a@people.example"))),
                Arguments.of("recipient.subject", with(wish, "recipient", Map.of("subject", "\u0000"))),
                Arguments.of("recipient.email", with(wish, "recipient", Map.of("email", "no address"))),
                Arguments.of("recipient.phone", with(wish, "recipient", Map.of("phone", "1"))));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongWishIsRefusedByField(String field, Map<String, Object> wish) {
        Problems.expect(give(Given.conference(), wish), 400, "invalid-request")
                .body("violations.field", hasItem(containsString(field)));
    }

    @Test
    void whatIsNoObjectIsRefused() {
        Problems.expect(granter().body("[1]").post("/api/gifts/v1/conferences/{c}/grants", Given.conference()).then(), 400,
                "invalid-request");
        Problems.expect(granter().body("null").post("/api/gifts/v1/conferences/{c}/grants", Given.conference()).then(), 400,
                "invalid-request");
        Problems.expect(Given.as(Tokens.expired()).body(wish("bears", "ana"))
                .post("/api/gifts/v1/conferences/{c}/grants", Given.conference()).then(), 401, "unauthenticated");
    }
}
