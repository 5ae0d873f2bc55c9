package org.cyclorama.gifts.granting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.gifts.Given.define;
import static org.cyclorama.gifts.Given.give;
import static org.cyclorama.gifts.Given.giveAll;
import static org.cyclorama.gifts.Given.granter;
import static org.cyclorama.gifts.Given.wish;
import static org.cyclorama.gifts.Given.wishByEmail;
import static org.cyclorama.gifts.Given.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.cyclorama.gifts.Given;
import org.cyclorama.gifts.Problems;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BatchResourceTest {

    @Test
    void everyLineIsAnsweredByItselfAndInOrder() {
        String conference = Given.conferenceWith("bears", 2);
        give(conference, wish("bears", "ana")).statusCode(201);
        giveAll(conference, List.of(
                wish("bears", "ana"),
                wish("owls", "bo"),
                wishByEmail("bears", "cem"),
                Map.of("campaign", "bears", "source", 7),
                with(wish("bears", "dan"), "recipient", Map.of()),
                with(wish("bears", "dan"), "source", "organizer:thanks"),
                wishByEmail("bears", "CEM"),
                wish("bears", "eve")))
                .statusCode(200)
                .body("results.line", contains(1, 2, 3, 4, 5, 6, 7, 8))
                .body("results.status", contains(200, 404, 201, 400, 400, 422, 200, 409))
                .body("results[0].problem", nullValue())
                .body("results[2].grant.campaign", equalTo("bears"))
                .body("results[3].problem.violations", hasItem(org.hamcrest.Matchers.notNullValue()))
                .body("results[7].problem.type", endsWith("/problems/out-of-stock"))
                .body("results[7].grant", nullValue());
        define(conference, "bears", Given.campaign(2), "If-Match", "\"0\"").body("granted", equalTo(2)).body("left",
                equalTo(0));
    }

    @Test
    void theFirstLinesGetWhatIsLeft() {
        String conference = Given.conferenceWith("bears", 3);
        giveAll(conference, people(5)).statusCode(200).body("results.status", contains(201, 201, 201, 409, 409));
        giveAll(conference, people(5)).statusCode(200).body("results.status", contains(200, 200, 200, 409, 409));
    }

    @Test
    void aBatchOfSeveralCampaignsTakesFromEach() {
        String conference = Given.conferenceWith("bears", 1);
        define(conference, "owls", with(Given.campaign(null), "perPerson", "CAMPAIGN"), "If-None-Match", "*").statusCode(201);
        giveAll(conference,
                List.of(wish("owls", "ana"), with(wish("owls", "ana"), "source", "booth:another"), wish("bears", "ana"),
                        wish("bears", "bo"), wish("owls", "bo")))
                .body("results.status", contains(201, 200, 201, 409, 201));
        define(conference, "owls", with(Given.campaign(null), "perPerson", "CAMPAIGN"), "If-Match", "\"0\"")
                .body("granted", equalTo(2));
    }

    @Test
    void theSameBatchAgainGetsTheSameAnswer() {
        String conference = Given.conferenceWith("bears", 3);
        String key = UUID.randomUUID().toString();
        List<String> answers = IntStream.range(0, 2).mapToObj(i -> granter().header("Idempotency-Key", key)
                .body(Map.of("grants", people(3))).post("/api/gifts/v1/conferences/{c}/grants/batch", conference).then()
                .statusCode(200).body("results.status", contains(201, 201, 201)).extract().asString()).toList();
        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
    }

    @Test
    void fiveHundredLinesAreOneBatchAndMoreAreNot() {
        String conference = Given.conferenceWith("bears", null);
        List<Integer> statuses = giveAll(conference, people(500)).statusCode(200).extract().path("results.status");
        assertThat(statuses).hasSize(500).containsOnly(201);
        Problems.expect(giveAll(conference, people(501)), 413, "content-too-large");
    }

    @Test
    void aBatchNeedsLinesAndAKey() {
        String conference = Given.conferenceWith("bears", 3);
        Problems.expect(giveAll(conference, List.of()), 400, "invalid-request");
        Problems.expect(granter().body(Map.of("grants", people(1)))
                .post("/api/gifts/v1/conferences/{c}/grants/batch", conference).then(), 400, "invalid-request");
    }

    private static List<Map<String, Object>> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> wish("bears", "person-" + i)).toList();
    }
}
