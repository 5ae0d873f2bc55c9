package org.cyclorama.gifts.redeeming;

import static org.cyclorama.gifts.Given.give;
import static org.cyclorama.gifts.Given.organizer;
import static org.cyclorama.gifts.Given.wish;
import static org.cyclorama.gifts.Given.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.Collections;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.gifts.Crowd;
import org.cyclorama.gifts.Given;
import org.cyclorama.gifts.Problems;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ExpiryTest {

    @Inject
    Expiry expiry;

    @Test
    void whatIsNotUsedInTimeExpiresOnceAndWhatIsUsedStays() throws Exception {
        String conference = Given.conferenceWith("bears", 10);
        String ana = "ana-" + UUID.randomUUID();
        String unused = give(conference, wish("bears", ana)).statusCode(201).extract().path("id");
        String used = give(conference, with(wish("bears", ana), "source", "booth:2")).statusCode(201).extract().path("id");
        Given.as(Tokens.doorStaff()).body("{}").post("/api/gifts/v1/grants/{id}/redemption", used).then().statusCode(200);
        organizer().header("If-Match", "\"0\"").body(with(Given.gift(), "validUntil", Instant.now().minusSeconds(1).toString()))
                .put("/api/gifts/v1/conferences/{c}/gifts/bear", conference).then().statusCode(200);

        Crowd.rush(4, Collections.nCopies(4, () -> {
            expiry.expire();
            return null;
        }));

        history(unused).body("items.event", contains("GRANTED", "EXPIRED"));
        history(used).body("items.event", contains("GRANTED", "REVEALED", "REDEEMED"));
        Problems.expect(Given.as(Tokens.participant(ana)).post("/api/gifts/v1/grants/{id}/reveal", unused).then(), 409,
                "step-not-allowed").body("state", equalTo("EXPIRED"));
        organizer().get("/api/gifts/v1/conferences/{c}/campaigns/bears/statistics", conference).then()
                .body("expired", equalTo(1)).body("redeemed", equalTo(1)).body("granted", equalTo(2));
    }

    private static io.restassured.response.ValidatableResponse history(String grant) {
        return organizer().get("/api/gifts/v1/grants/{id}/history", grant).then().statusCode(200);
    }
}
