package org.cyclorama.gifts.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.gifts.Given.define;
import static org.cyclorama.gifts.Given.give;
import static org.cyclorama.gifts.Given.wallet;
import static org.cyclorama.gifts.Given.wish;
import static org.cyclorama.gifts.Given.wishByEmail;
import static org.cyclorama.gifts.Given.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.cyclorama.gifts.Given;
import org.cyclorama.gifts.Problems;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WalletResourceTest {

    private final String ana = "ana-" + UUID.randomUUID();
    private String conference;

    @BeforeEach
    void bears() {
        conference = Given.conferenceWith("bears", 10);
    }

    @Test
    void whatWasGivenToTheSubjectIsThere() {
        String grant = give(conference, wish("bears", ana)).extract().path("id");
        wallet(Tokens.participant(ana)).statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items.id", contains(grant))
                .body("items[0].conference", equalTo(conference)).body("items[0].campaign", equalTo("bears"))
                .body("items[0].gift.code", equalTo("bear")).body("items[0].gift.kind", equalTo("BADGE"))
                .body("items[0].gift.name.ja", equalTo("緑のクマ")).body("items[0].gift.picture", equalTo("/gifts/green-bear.svg"))
                .body("items[0].state", equalTo("GRANTED")).body("items[0].source", equalTo(Given.BOOTH))
                .body("next", nullValue());
    }

    @Test
    void whatWasGivenToTheAddressIsClaimedOnceAndForEver() {
        String grant = give(conference, wishByEmail("bears", ana)).statusCode(201).extract().path("id");
        wallet(Tokens.unverified(ana)).statusCode(200).body("items", empty());
        wallet(Tokens.participant(ana)).statusCode(200).body("items.id", contains(grant));
        wallet(Tokens.unverified(ana)).statusCode(200).body("items.id", contains(grant));
        give(conference, wish("bears", ana)).statusCode(200).body("id", equalTo(grant));
    }

    @Test
    void whatIsGivenToTheAddressAfterTheClaimIsTheSubjectsToo() {
        wallet(Tokens.participant(ana)).statusCode(200).body("items", empty());
        give(conference, wish("bears", ana)).statusCode(201);
        give(conference, wishByEmail("bears", ana)).statusCode(200);
        wallet(Tokens.unverified(ana)).statusCode(200).body("items", hasSize(1));
    }

    @Test
    void ofTwoGrantsForOneOccasionTheSubjectsStaysAndAPieceGoesBack() {
        String bySubject = give(conference, wish("bears", ana)).statusCode(201).extract().path("id");
        give(conference, wishByEmail("bears", ana)).statusCode(201);
        String other = give(conference, with(wishByEmail("bears", ana), "source", "booth:another")).statusCode(201).extract()
                .path("id");
        define(conference, "bears", Given.campaign(10), "If-Match", "\"0\"").body("granted", equalTo(3));

        List<String> held = wallet(Tokens.participant(ana)).statusCode(200).extract().path("items.id");

        assertThat(held).containsExactlyInAnyOrder(bySubject, other);
        define(conference, "bears", Given.campaign(10), "If-Match", "\"1\"").body("granted", equalTo(2)).body("left",
                equalTo(8));
    }

    @Test
    void anAddressBelongsToWhoClaimedItFirst() {
        wallet(Tokens.participant(ana)).statusCode(200);
        // Another subject, whose address differs in case only.
        String heir = Tokens.participant(ana.toUpperCase(Locale.ROOT));
        give(conference, wishByEmail("bears", ana)).statusCode(201);
        wallet(heir).statusCode(200).body("items", empty());
        Given.as(heir).accept("text/csv").get("/api/gifts/v1/me/wallet").then().statusCode(200);
        wallet(Tokens.participant(ana)).statusCode(200).body("items", hasSize(1));
    }

    @Test
    void theNewestIsFirstAndEveryPageHasItsOwn() {
        List<String> given = IntStream.range(0, 5)
                .<String> mapToObj(i -> give(conference, with(wish("bears", ana), "source", "booth:" + i))
                        .statusCode(201).<String> extract().path("id"))
                .toList();
        Map<String, ?> first = Given.as(Tokens.participant(ana)).queryParam("limit", 3).get("/api/gifts/v1/me/wallet").then()
                .statusCode(200).body("items.id", contains(given.get(4), given.get(3), given.get(2))).extract().path("");
        Given.as(Tokens.participant(ana)).queryParam("limit", 3).queryParam("cursor", first.get("next"))
                .get("/api/gifts/v1/me/wallet").then()
                .statusCode(200).body("items.id", contains(given.get(1), given.get(0))).body("next", nullValue());
    }

    @Test
    void aStrangeCursorIsRefused() {
        Problems.expect(Given.as(Tokens.participant(ana)).queryParam("cursor", "%%%").get("/api/gifts/v1/me/wallet").then(),
                400,
                "invalid-request");
        Problems.expect(Given.as(Tokens.participant(ana)).queryParam("limit", 201).get("/api/gifts/v1/me/wallet").then(), 400,
                "invalid-request");
    }
}
