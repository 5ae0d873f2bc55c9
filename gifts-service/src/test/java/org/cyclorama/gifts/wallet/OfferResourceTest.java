package org.cyclorama.gifts.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.gifts.Given.as;
import static org.cyclorama.gifts.Given.give;
import static org.cyclorama.gifts.Given.organizer;
import static org.cyclorama.gifts.Given.wish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.cyclorama.gifts.Crowd;
import org.cyclorama.gifts.Given;
import org.cyclorama.gifts.Problems;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class OfferResourceTest {

    private final String moscow = "moscow-" + UUID.randomUUID();
    private final String london = "london-" + UUID.randomUUID();
    private String conference;
    private String grant;

    @BeforeEach
    void moscowHasABear() {
        conference = Given.conferenceWith("bears", 10);
        grant = give(conference, wish("bears", moscow)).statusCode(201).extract().path("id");
    }

    @Test
    void aGiftGoesFromMoscowToLondonAndBackAndItsHistoryShowsTheWay() {
        offer(moscow, london).statusCode(201).body("toMe", equalTo(false)).body("grant", equalTo(grant));
        wallet(moscow).body("items.id", contains(grant)).body("items[0].held", equalTo(true));
        wallet(london).body("items.id", contains(grant)).body("items[0].held", equalTo(false))
                .body("items[0].offer.toMe", equalTo(true));
        accept(london).statusCode(200).body("held", equalTo(true)).body("offer", nullValue());
        wallet(moscow).body("items", empty());

        giveBack(london).statusCode(201);
        accept(moscow).statusCode(200);
        wallet(london).body("items", empty());
        wallet(moscow).body("items.id", contains(grant));

        as(Tokens.participant(moscow)).get("/api/gifts/v1/grants/{id}/history", grant).then().statusCode(200)
                .body("items.event", contains("GRANTED", "OFFERED", "PASSED_ON", "OFFERED", "PASSED_ON"))
                .body("items.from", contains(null, 1, 1, 2, 2)).body("items.to", contains(null, 2, 2, 1, 1))
                .body("items.toMe", contains(null, false, false, true, true));
        give(conference, wish("bears", moscow)).statusCode(200).body("id", equalTo(grant));
        organizer().get("/api/gifts/v1/conferences/{c}/campaigns/bears/statistics", conference).then()
                .body("granted", equalTo(1)).body("passedOn", equalTo(2));
    }

    @Test
    void whoWasGivenItFirstCannotEarnItAgainAfterPassingItOn() {
        offer(moscow, london).statusCode(201);
        accept(london).statusCode(200);
        give(conference, wish("bears", moscow)).statusCode(200).body("id", equalTo(grant));
        give(conference, wish("bears", london)).statusCode(201);
        wallet(london).body("items", hasSize(2));
    }

    @Test
    void onlyTheHolderOffersAndOnlyWhomItIsOfferedToAccepts() {
        Problems.expect(offer(london, moscow), 404, "not-found");
        offer(moscow, london).statusCode(201);
        Problems.expect(accept("stranger"), 404, "not-found");
        Problems.expect(accept(moscow), 404, "not-found");
        Problems.expect(end("stranger"), 404, "not-found");
        Problems.expect(as(Tokens.participant(london)).post("/api/gifts/v1/grants/{id}/reveal", grant).then(), 404,
                "not-found");
    }

    @Test
    void theSameOfferAgainFindsTheFirstAndAnotherHasToWait() {
        String first = offer(moscow, london).statusCode(201).extract().path("id");
        offer(moscow, london).statusCode(200).body("id", equalTo(first));
        Problems.expect(offer(moscow, "somebody"), 409, "already-offered");
        end(moscow).statusCode(204);
        offer(moscow, "somebody").statusCode(201);
    }

    @Test
    void bothCanEndAnOfferAndThenNothingIsOffered() {
        offer(moscow, london).statusCode(201);
        end(london).statusCode(204);
        Problems.expect(accept(london), 404, "not-found");
        offer(moscow, london).statusCode(201);
        end(moscow).statusCode(204);
        Problems.expect(accept(london), 404, "not-found");
        wallet(moscow).body("items.id", contains(grant)).body("items[0].offer", nullValue());
        as(Tokens.participant(moscow)).get("/api/gifts/v1/grants/{id}/history", grant).then()
                .body("items.event", contains("GRANTED", "OFFERED", "DECLINED", "OFFERED", "WITHDRAWN"));
    }

    @Test
    void anOfferToAnAddressIsFoundByWhoseItTurnsOutToBe() {
        as(Tokens.participant(moscow)).body(Map.of("to", Map.of("email", london + "@people.example")))
                .post("/api/gifts/v1/grants/{id}/offer", grant).then().statusCode(201);
        accept(london).statusCode(200);
        wallet(london).body("items.id", contains(grant));
    }

    @Test
    void nobodyOffersToOneselfOrBackToNobody() {
        Problems.expect(offer(moscow, moscow), 422, "offer-refused");
        Problems.expect(giveBack(moscow), 422, "offer-refused");
        Problems.expect(as(Tokens.participant(moscow)).body("{}").post("/api/gifts/v1/grants/{id}/offer", grant).then(), 400,
                "invalid-request");
    }

    @Test
    void whatIsUsedUpStaysWhereItIsAlsoWhenItWasOfferedBefore() {
        offer(moscow, london).statusCode(201);
        as(Tokens.doorStaff()).body("{}").post("/api/gifts/v1/grants/{id}/redemption", grant).then().statusCode(200);
        Problems.expect(accept(london), 409, "step-not-allowed");
        end(moscow).statusCode(204);
        Problems.expect(offer(moscow, london), 409, "step-not-allowed");
    }

    static LongStream seeds() {
        return LongStream.concat(LongStream.rangeClosed(1, 4), new Random().longs(1));
    }

    /** Offers, answers and withdrawals of one gift among five people at once: at the end exactly one of them holds it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void neverTwoHoldersNeverNone(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> people = new ArrayList<>(List.of(moscow, london));
        IntStream.range(0, 3).forEach(i -> people.add("p" + i + "-" + UUID.randomUUID()));
        List<Callable<Integer>> deeds = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            String one = people.get(random.nextInt(people.size()));
            String other = people.get(random.nextInt(people.size()));
            deeds.add(switch (random.nextInt(5)) {
                case 0, 1 -> () -> offer(one, other).extract().statusCode();
                case 2, 3 -> () -> accept(one).extract().statusCode();
                default -> () -> end(one).extract().statusCode();
            });
        }
        assertThat(Crowd.rush(10, deeds)).isSubsetOf(200, 201, 204, 404, 409, 422);
        long holders = people.stream()
                .filter(person -> Boolean.TRUE.equals(wallet(person).extract().path("items.find { it.held }?.held"))).count();
        assertThat(holders).isOne();
    }

    private ValidatableResponse offer(String from, String to) {
        return as(Tokens.participant(from)).body(Map.of("to", Map.of("subject", Tokens.subject(to))))
                .post("/api/gifts/v1/grants/{id}/offer", grant).then();
    }

    private ValidatableResponse giveBack(String from) {
        return as(Tokens.participant(from)).body(Map.of("back", true)).post("/api/gifts/v1/grants/{id}/offer", grant).then();
    }

    private ValidatableResponse accept(String person) {
        return as(Tokens.participant(person)).post("/api/gifts/v1/grants/{id}/offer/acceptance", grant).then();
    }

    private ValidatableResponse end(String person) {
        return as(Tokens.participant(person)).delete("/api/gifts/v1/grants/{id}/offer", grant).then();
    }

    private static ValidatableResponse wallet(String person) {
        return Given.wallet(Tokens.participant(person)).statusCode(200);
    }
}
