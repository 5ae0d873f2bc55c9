package org.cyclorama.registration.registrations.changing;

import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

/** Somebody changes what has nothing to do with a place. */
@QuarkusTest
class StayingTest {

    @Inject
    AgroalDataSource database;

    @Test
    void waitsForNobodyWhoMoves() throws SQLException {
        String conference = conference(5, 1);
        String person = somebody();
        UUID seated = registered(conference, person, inPerson("HALL"));
        try (Connection others = database.getConnection()) {
            others.setAutoCommit(false);
            others.createStatement()
                    .execute("SELECT FROM place WHERE conference = '" + conference + "' AND code <> 'ONLINE' FOR UPDATE");
            as(Tokens.participant(person)).contentType("application/merge-patch+json").header("If-Match", "*")
                    .body("{\"company\": \"Another\"}").patch("/api/registration/v1/registrations/" + seated).then()
                    .statusCode(200).body("company", equalTo("Another")).body("venue", equalTo("HALL"));
            others.rollback();
        }
    }
}
