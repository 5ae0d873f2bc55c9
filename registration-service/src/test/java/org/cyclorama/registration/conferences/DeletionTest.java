package org.cyclorama.registration.conferences;

import static io.restassured.RestAssured.given;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.partner;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.hasSize;

import java.util.UUID;

import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DeletionTest {

    private static final String API = "/api/registration/v1";

    @Test
    void everythingOfTheConferenceGoesAndNothingOfAnother() {
        String conference = conference(1);
        String partner = partner(conference, 5);
        String person = somebody();
        UUID id = registered(conference, person, inPerson("HALL"));
        registered(conference, somebody(), inPerson("HALL"));
        String other = conference(1);
        UUID kept = registered(other, person, online());

        delete(conference);
        delete(conference);

        given().get(API + "/conferences/" + conference + "/admission").then().statusCode(404);
        as(Tokens.participant(person)).get(API + "/registrations/" + id).then().statusCode(404);
        as(Tokens.participant(person)).get(API + "/registrations/" + kept).then().statusCode(200);
        as(Tokens.organizer()).get(API + "/conferences/" + conference + "/registrations/changes").then().statusCode(200)
                .body("items", hasSize(0));
        as(Tokens.organizer()).get(API + "/conferences/" + conference + "/partners/" + partner).then().statusCode(404);
    }

    @Test
    void onlyServicesMayDelete() {
        as(Tokens.organizer()).delete("/internal/conferences/" + conference(1)).then().statusCode(403);
    }

    private static void delete(String conference) {
        as(Tokens.service("agenda-service")).delete("/internal/conferences/" + conference).then().statusCode(204);
    }
}
