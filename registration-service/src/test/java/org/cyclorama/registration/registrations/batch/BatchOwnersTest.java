package org.cyclorama.registration.registrations.batch;

import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.domain;
import static org.cyclorama.registration.Given.line;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.partner;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Whose the people of a batch are, and become. */
@QuarkusTest
class BatchOwnersTest {

    private static final String API = "/api/registration/v1";

    @Test
    void whoRegisteredAloneBecomesThePartnersWhenItRegistersTheAddress() {
        String conference = conference(1);
        String partner = partner(conference, 10);
        String email = "alone@" + domain(partner);
        as(Tokens.organizer()).header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("registrations", List.of(line(email, "x"))))
                .post(API + "/conferences/" + conference + "/registrations/batch").then().body("created", equalTo(1));
        seats(conference, partner).body("used", equalTo(0));
        send(conference, partner, List.of(line(email, "own-1"))).body("unchanged", equalTo(1));
        seats(conference, partner).body("used", equalTo(1));
    }

    @Test
    void whoCannotBecomeThePartnersForWantOfASeatIsNotShownToIt() {
        String conference = conference(1);
        String partner = partner(conference, 0);
        String email = "alone@" + domain(partner);
        as(Tokens.organizer()).header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("registrations", List.of(line(email, "x"))))
                .post(API + "/conferences/" + conference + "/registrations/batch").then().body("created", equalTo(1));
        send(conference, partner, List.of(line(email, "own-1"))).body("results[0].problem.type", endsWith("seats-used-up"))
                .body("results[0].registration", nullValue());
    }

    @Test
    void personClaimsWhatThePartnerRegistered() {
        String conference = conference(1);
        String person = somebody();
        as(Tokens.organizer()).header("Idempotency-Key", UUID.randomUUID()).body(Map.of("registrations", List.of(
                Map.of("name", "C", "email", person.toUpperCase(java.util.Locale.ROOT) + "@people.example", "country", "DE",
                        "zone", "Europe/Berlin",
                        "language", "de", "mode", "ONLINE"))))
                .post(API + "/conferences/" + conference + "/registrations/batch").then().statusCode(200)
                .body("created", equalTo(1));
        as(Tokens.participant(person)).get(API + "/me/registrations").then().body("items", hasSize(1));
        as(Tokens.participant(person)).body(online()).post(API + "/conferences/" + conference + "/registrations").then()
                .statusCode(200);
    }

    @Test
    void partnersSeeOnlyTheirOwn() {
        String conference = conference(1);
        String mine = partner(conference, 10);
        String other = partner(conference, 10);
        UUID id = send(conference, mine, List.of(line("a@" + domain(mine), "1"))).extract().jsonPath()
                .getUUID("results[0].registration");
        as(Tokens.partner(other)).get(API + "/registrations/" + id).then().statusCode(404);
        as(Tokens.partner(other)).get(API + "/conferences/" + conference + "/registrations").then().body("items", hasSize(0));
        as(Tokens.partner(mine)).get(API + "/conferences/" + conference + "/registrations").then().body("items", hasSize(1));
        as(Tokens.partner(other)).get(API + "/partners/" + mine).then().statusCode(404);
    }

    @Test
    void externalIdIsOnePersons() {
        String conference = conference(1);
        String partner = partner(conference, 5);
        send(conference, partner, List.of(line("a@" + domain(partner), "same"))).body("created", equalTo(1));
        send(conference, partner, List.of(line("b@" + domain(partner), "same"))).body("results[0].problem.type",
                endsWith("external-id-taken"));
    }

    private static ValidatableResponse send(String conference, String partner, List<?> people) {
        return as(Tokens.partner(partner)).header("Idempotency-Key", UUID.randomUUID()).body(Map.of("registrations", people))
                .post(API + "/conferences/" + conference + "/registrations/batch").then();
    }

    private static ValidatableResponse seats(String conference, String partner) {
        return as(Tokens.organizer()).get(API + "/conferences/" + conference + "/partners/" + partner).then().statusCode(200);
    }
}
