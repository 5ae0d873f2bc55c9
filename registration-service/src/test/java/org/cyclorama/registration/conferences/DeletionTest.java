package org.cyclorama.registration.conferences;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.partner;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.hasSize;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import javax.sql.DataSource;

@QuarkusTest
class DeletionTest {

    private static final String API = "/api/registration/v1";

    @Inject
    DataSource database;

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

    @RepeatedTest(3)
    void whoIsRegisteredAtTheSameMomentGoesToo() throws Exception {
        String conference = conference(5);
        List<Integer> answers = Together.run(25, i -> () -> {
            if (i == 12) {
                delete(conference);
                return 204;
            }
            var request = as(Tokens.participant(somebody())).body(i % 2 == 0 ? online() : inPerson("HALL"));
            return (i % 3 == 0 ? request.header("Idempotency-Key", UUID.randomUUID()) : request)
                    .post(API + "/conferences/" + conference + "/registrations").statusCode();
        });
        // 422: the terms were read a moment before they went, the venue a moment after.
        assertThat(answers).isSubsetOf(201, 204, 404, 422);
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            for (String table : List.of("registration", "place", "figure", "figure_delta", "figure_change", "sent_mail")) {
                try (ResultSet rows = sql
                        .executeQuery("SELECT count(*) FROM " + table + " WHERE conference = '" + conference + "'")) {
                    rows.next();
                    assertThat(rows.getLong(1)).as(table).isZero();
                }
            }
            try (ResultSet rows = sql
                    .executeQuery("SELECT count(*) FROM idempotent_answer WHERE status = 201 AND strpos(scope, '"
                            + conference + "') > 0")) {
                rows.next();
                assertThat(rows.getLong(1)).as("stored answers").isZero();
            }
        }
    }

    private static void delete(String conference) {
        as(Tokens.service("agenda-service")).delete("/internal/conferences/" + conference).then().statusCode(204);
    }
}
