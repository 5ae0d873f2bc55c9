package org.cyclorama.registration.door.clearance;

import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import javax.sql.DataSource;

/** Clearances say something about people's health: they go when the conference is over. */
@QuarkusTest
class ClearanceTest {

    private static final String API = "/api/registration/v1";

    @Inject
    Clearances clearances;
    @Inject
    DataSource database;

    @Test
    void clearancesAreForgottenWhenTheConferenceIsOver() {
        String conference = conference(1);
        UUID id = cleared(conference);
        as(Tokens.organizer()).get(API + "/registrations/" + id).then().body("clearanceValidUntil", notNullValue());
        clearances.purge();
        as(Tokens.organizer()).get(API + "/registrations/" + id).then().body("clearanceValidUntil", nullValue());
    }

    @Test
    void conferenceThatNobodyKnowsHoldsUpNoOthersClearances() throws Exception {
        String conference = conference(2);
        String lost = "aaa-lost-" + UUID.randomUUID();
        UUID id = cleared(conference);
        UUID orphan = cleared(conference);
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.executeUpdate("UPDATE registration SET conference = '%s', mode = 'ONLINE', place = NULL WHERE id = '%s'"
                    .formatted(lost, orphan));
        }
        clearances.purge();
        as(Tokens.organizer()).get(API + "/registrations/" + orphan).then().body("clearanceValidUntil", notNullValue());
        as(Tokens.organizer()).get(API + "/registrations/" + id).then().body("clearanceValidUntil", nullValue());
    }

    private static UUID cleared(String conference) {
        UUID id = registered(conference, somebody(), inPerson("ANNEX"));
        as(Tokens.doorStaff()).body(Map.of("validUntil", "2099-01-01T00:00:00Z"))
                .put(API + "/registrations/" + id + "/clearance").then().statusCode(200);
        return id;
    }
}
