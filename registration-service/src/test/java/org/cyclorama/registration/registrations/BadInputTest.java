package org.cyclorama.registration.registrations;

import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;

import java.util.Map;
import java.util.UUID;

import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Mistakes of callers are told as such, by field where there is one, and are no failures of the service. */
@QuarkusTest
class BadInputTest {

    private static final String API = "/api/registration/v1";

    @Test
    void wrongWordsAreToldByField() {
        String conference = conference(1);
        register(conference, somebody(), online().replace("ONLINE", "HOLOGRAM")).statusCode(400).body("violations.field",
                hasItem("mode"));
        register(conference, somebody(), online().replace("Asia/Tokyo", "Mars/Base")).statusCode(400).body("violations.field",
                hasItem("zone"));
        register(conference, somebody(), online().replace("\"ja\"", "7")).statusCode(400).body("violations.field",
                hasItem("language"));
        register(conference, somebody(), online().replace("大島", "\\u0000")).statusCode(400).body("violations.field",
                hasItem("name"));
        register(conference, somebody(), online().replace("\"JP\"", "\"XX\"")).statusCode(422).body("type",
                endsWith("unknown-country"));
        register(conference, somebody(), online().replace("B2B", "B2Z")).statusCode(422).body("type",
                endsWith("unknown-track"));
        register(conference, somebody(), inPerson("MOON")).statusCode(422).body("type", endsWith("unknown-venue"));
        register(conference, somebody(), inPerson("STUDIO")).statusCode(422).body("type", endsWith("unknown-venue"));
    }

    @Test
    void whatNoTableCanHoldIsTheCallersMistake() {
        String conference = conference(1);
        as(Tokens.organizer()).queryParam("text", "a\u0000b").get(API + "/conferences/" + conference + "/registrations").then()
                .statusCode(400).body("type", endsWith("invalid-request"));
        as(Tokens.doorStaff()).queryParam("name", "a\u0000b").get(API + "/conferences/" + conference + "/venues/HALL/door-list")
                .then().statusCode(400);
        UUID id = registered(conference, somebody(), inPerson("ANNEX"));
        as(Tokens.doorStaff()).body(Map.of("validUntil", "+999999999-01-01T00:00:00Z"))
                .put(API + "/registrations/" + id + "/clearance").then().statusCode(400);
        as(Tokens.doorStaff()).body(Map.of("registration", id, "venue", "ANNEX", "scanId", UUID.randomUUID(), "scannedAt",
                "-999999999-01-01T00:00:00Z")).post(API + "/conferences/" + conference + "/check-ins").then().statusCode(400);
        as(Tokens.organizer()).body(Map.of("uses", 1, "expiresAt", "+999999999-01-01T00:00:00Z"))
                .post(API + "/conferences/" + conference + "/invitations").then().statusCode(400);
    }

    private static ValidatableResponse register(String conference, String person, String wish) {
        return as(Tokens.participant(person)).body(wish).post(API + "/conferences/" + conference + "/registrations").then();
    }
}
