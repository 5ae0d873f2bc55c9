package org.cyclorama.registration.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;

import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.registration.BeforeTheEvent;
import org.cyclorama.registration.Eventually;
import org.cyclorama.registration.Given;
import org.cyclorama.registration.TestMail;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import javax.sql.DataSource;

/** Mail servers that are down, mute, or refuse. */
@QuarkusTest
@TestProfile(BeforeTheEvent.class)
class MailServerTest {

    private static final String API = "/api/registration/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String person = somebody();
    private String conference;

    @Inject
    DataSource database;

    @BeforeEach
    void openConference() {
        conference = conference(1);
    }

    @Test
    void mailWaitsForTheServer() {
        TestMail.down();
        try {
            registered(conference, person, online());
        } finally {
            TestMail.up();
        }
        mailArrives();
    }

    @Test
    void serverThatSaysNothingHoldsNothingUp() throws Exception {
        TestMail.down();
        try (ServerSocket mute = TestMail.mute()) {
            assertThat(mute.isBound()).isTrue();
            UUID id = registered(conference, person, online());
            // It must give up by itself: until then it holds a transaction, and what changed meanwhile is told to nobody.
            Eventually.holds(PATIENCE, () -> assertThat(failed(id)).isPositive());
        } finally {
            TestMail.up();
        }
        mailArrives();
    }

    @Test
    void addressThatIsNoneIsParkedNotTriedForEver() throws Exception {
        String odd = "\"odd one\"@people.example";
        UUID id = as(Tokens.organizer()).body(Given.line(odd, "odd"))
                .post(API + "/conferences/" + conference + "/registrations").then().statusCode(201).extract().jsonPath()
                .getUUID("id");
        Eventually.holds(PATIENCE, () -> assertThat(parkedOrSent(id)).isTrue());
    }

    private boolean parkedOrSent(UUID id) {
        return count("SELECT count(*) FROM outbox_message WHERE parked_at IS NULL AND ordering_key = '" + id + "'") == 0;
    }

    private long failed(UUID id) {
        return count("SELECT count(*) FROM outbox_message WHERE failure IS NOT NULL AND ordering_key = '" + id + "'");
    }

    private long count(String query) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void mailArrives() {
        Eventually.holds(PATIENCE, () -> assertThat(TestMail.to(person)).isNotEmpty());
    }
}
