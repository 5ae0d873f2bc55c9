package org.cyclorama.registration.registrations;

import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.domain;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.invitation;
import static org.cyclorama.registration.Given.invited;
import static org.cyclorama.registration.Given.line;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.partner;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.cyclorama.testkit.TestAgenda;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class RegisteringTest {

    private static final String API = "/api/registration/v1";

    @Test
    void personRegistersOnlineWithTheVerifiedAddress() {
        String person = somebody();
        register(conference(1), person, online()).statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("CONFIRMED"))
                .body("mode", equalTo("ONLINE"))
                .body("email", equalTo(person + "@people.example"))
                .body("region", equalTo("APAC"))
                .body("name", equalTo("大島 美咲"))
                .body("consents.purpose", hasItem("CONTACT"));
    }

    @Test
    void repeatingAnswersWithTheExistingOne() {
        String conference = conference(1);
        String person = somebody();
        UUID id = registered(conference, person, online());
        register(conference, person, inPerson("HALL")).statusCode(200).body("id", equalTo(id.toString())).body("mode",
                equalTo("ONLINE"));
    }

    @Test
    void whoFindsTheVenueFullWaitsOnlineAndGetsThePlaceThatIsFreed() {
        String conference = conference(1);
        String first = somebody();
        UUID seated = registered(conference, first, inPerson("HALL"));
        String second = somebody();
        UUID waiting = registered(conference, second, inPerson("HALL"));
        read(second, waiting).body("state", equalTo("CONFIRMED")).body("mode", equalTo("ONLINE")).body("waitingFor.rank",
                equalTo(1));

        cancel(first, seated).statusCode(204);

        read(second, waiting).body("mode", equalTo("IN_PERSON")).body("venue", equalTo("HALL")).body("waitingFor", nullValue());
        read(first, seated).body("state", equalTo("CANCELLED"));
    }

    @Test
    void registeringAfterCancellingRevivesTheSameAtTheTail() {
        String conference = conference(1);
        String person = somebody();
        UUID id = registered(conference, person, inPerson("HALL"));
        String other = somebody();
        registered(conference, other, inPerson("HALL"));
        cancel(person, id).statusCode(204);
        register(conference, person, inPerson("HALL")).statusCode(201).body("id", equalTo(id.toString()))
                .body("waitingFor.rank", equalTo(1));
    }

    @Test
    void somebodyElsesRegistrationIsNotThere() {
        UUID id = registered(conference(1), somebody(), online());
        as(Tokens.participant(somebody())).get(API + "/registrations/" + id).then().statusCode(404);
        as(Tokens.partner("NOBODY")).get(API + "/registrations/" + id).then().statusCode(404);
    }

    @Test
    void mineAreListed() {
        String person = somebody();
        UUID id = registered(conference(1), person, online());
        as(Tokens.participant(person)).get(API + "/me/registrations").then().statusCode(200).body("items", hasSize(1))
                .body("items[0].id", equalTo(id.toString())).body("next", nullValue());
    }

    @Test
    void unverifiedAddressIsRefused() {
        as(Tokens.unverified(somebody())).body(online()).post(API + "/conferences/" + conference(1) + "/registrations").then()
                .statusCode(403)
                .body("type", endsWith("email-not-verified"));
    }

    @Test
    void unknownConferenceIsNotFound() {
        register("other-" + UUID.randomUUID(), somebody(), online()).statusCode(404).body("type", endsWith("not-found"));
    }

    @Test
    void knownConferenceIsServedWhileAgendaIsDownAndAnUnknownOneIsUnavailable() {
        String conference = conference(1);
        TestAgenda.down();
        try {
            register(conference, somebody(), online()).statusCode(201);
            register("partners-never-seen-" + UUID.randomUUID(), somebody(), online()).statusCode(503).header("Retry-After",
                    equalTo("5"));
        } finally {
            TestAgenda.up();
        }
    }

    @Test
    void idOfAPartnersPersonIsNotThePersonsToGive() {
        String conference = conference(1);
        String partner = partner(conference, 10);
        as(Tokens.partner(partner)).body(line("a@" + domain(partner), "42"))
                .post(API + "/conferences/" + conference + "/registrations").then().statusCode(201);
        String code = invitation(conference, Tokens.partner(partner), 5);
        for (String id : List.of("42", "43")) {
            register(conference, somebody(), invited(online(), code).replaceFirst("\\{", "{\"externalId\": \"" + id + "\", "))
                    .statusCode(201).body("partner", equalTo(partner)).body("externalId", nullValue());
        }
        as(Tokens.partner(partner)).body(line("b@" + domain(partner), "43"))
                .post(API + "/conferences/" + conference + "/registrations").then().statusCode(201);
    }

    @Test
    void addressThatPassedToAnotherAccountShowsNothingOfTheFirst() {
        String conference = conference(1);
        String person = somebody();
        UUID id = registered(conference, person, online());
        register(conference, person.toUpperCase(Locale.ROOT), online()).statusCode(409).body("type", endsWith("conflict"))
                .body("name", nullValue());
        cancel(person, id).statusCode(204);
        register(conference, person.toUpperCase(Locale.ROOT), online()).statusCode(409);
        register(conference, person, online()).statusCode(201);
    }

    private static ValidatableResponse register(String conference, String person, String wish) {
        return as(Tokens.participant(person)).body(wish).post(API + "/conferences/" + conference + "/registrations").then();
    }

    private static ValidatableResponse read(String person, UUID id) {
        return as(Tokens.participant(person)).get(API + "/registrations/" + id).then().statusCode(200);
    }

    private static ValidatableResponse cancel(String person, UUID id) {
        return as(Tokens.participant(person)).header("If-Match", "*").delete(API + "/registrations/" + id).then();
    }
}
