package org.cyclorama.gifts.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.gifts.Given.as;
import static org.cyclorama.gifts.Given.define;
import static org.cyclorama.gifts.Given.give;
import static org.cyclorama.gifts.Given.organizer;
import static org.cyclorama.gifts.Given.wish;
import static org.cyclorama.gifts.Given.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.cyclorama.gifts.Given;
import org.cyclorama.gifts.Problems;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class FiguresTest {

    private final String marker = UUID.randomUUID().toString();

    @Test
    void statisticsTellWhatBecameOfACampaign() {
        String conference = Given.conferenceWith("bears", 5);
        String first = give(conference, wish("bears", marker + 1)).statusCode(201).extract().path("id");
        String second = give(conference, wish("bears", marker + 2)).statusCode(201).extract().path("id");
        give(conference, with(wish("bears", marker + 3), "source", "booth:another")).statusCode(201);
        as(Tokens.doorStaff()).body("{}").post("/api/gifts/v1/grants/{id}/redemption", first).then().statusCode(200);
        as(Tokens.participant(marker + 2)).post("/api/gifts/v1/grants/{id}/reveal", second).then().statusCode(200);
        statistics(conference).statusCode(200)
                .body("state", equalTo("OPEN")).body("stock", equalTo(5)).body("granted", equalTo(3)).body("left", equalTo(2))
                .body("revealed", equalTo(2)).body("redeemed", equalTo(1)).body("expired", equalTo(0))
                .body("bySource.source", contains(Given.BOOTH, "booth:another")).body("bySource.granted", contains(2, 1))
                .body("bySource.redeemed", contains(1, 0))
                .body("byHour.granted.sum()", equalTo(3)).body("byHour.redeemed.sum()", equalTo(1))
                .body("reconciled.agrees", equalTo(true)).body("reconciled.mended", equalTo(0));
    }

    @Test
    void statisticsOfNothingAreZero() {
        String conference = Given.conferenceWith("bears", null);
        statistics(conference).statusCode(200).body("stock", nullValue()).body("left", nullValue()).body("granted", equalTo(0))
                .body("bySource", empty()).body("byHour", empty());
        Problems.expect(statistics(Given.conference()), 404, "not-found");
        Problems.expect(as(Tokens.staff("organizer", List.of("partners-elsewhere")))
                .get("/api/gifts/v1/conferences/{c}/campaigns/bears/statistics", conference).then(), 403, "forbidden");
    }

    @Test
    void boothsSeeWhetherACampaignGivesAnything() {
        String conference = Given.conferenceWith("bears", 10);
        state(conference, "OPEN");
        IntStream.range(0, 9).forEach(i -> give(conference, wish("bears", marker + i)).statusCode(201));
        state(conference, "NEARLY_GONE");
        give(conference, wish("bears", marker)).statusCode(201);
        String tag = state(conference, "SOLD_OUT");
        states(conference, tag).statusCode(304);
        define(conference, "bears", Given.campaign(100), "If-Match", "\"0\"").statusCode(200);
        states(conference, tag).statusCode(200).body("items[0].state", equalTo("OPEN"));
        define(conference, "bears", with(Given.campaign(100), "opensAt", Instant.now().plusSeconds(60).toString()), "If-Match",
                "\"1\"").statusCode(200);
        state(conference, "UPCOMING");
        define(conference, "bears", with(Given.campaign(100), "closesAt", Instant.now().minusSeconds(60).toString()),
                "If-Match", "\"2\"").statusCode(200);
        state(conference, "CLOSED");
        states(Given.conference(), "\"\"").statusCode(200).body("items", hasSize(0));
    }

    @Test
    void onlyServicesAskForStates() {
        Problems.expect(organizer().get("/internal/conferences/partners-x/campaigns").then(), 403, "forbidden");
    }

    private static String state(String conference, String state) {
        String tag = states(conference, "\"\"").statusCode(200).body("items.code", contains("bears"))
                .body("items[0].gift", equalTo("bear")).body("items[0].source", equalTo("BOOTH"))
                .body("items[0].state", equalTo(state)).extract().header("ETag");
        assertThat(tag).isNotBlank();
        return tag;
    }

    private static ValidatableResponse states(String conference, String tag) {
        return as(Tokens.service("booth-service")).header("If-None-Match", tag)
                .get("/internal/conferences/{c}/campaigns", conference).then();
    }

    private static ValidatableResponse statistics(String conference) {
        return organizer().get("/api/gifts/v1/conferences/{c}/campaigns/bears/statistics", conference).then();
    }
}
