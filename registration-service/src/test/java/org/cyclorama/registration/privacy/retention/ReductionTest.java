package org.cyclorama.registration.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import javax.sql.DataSource;

/** After the conference: only country, mode and day are left, and the figures stay. */
@QuarkusTest
class ReductionTest {

    private static final String API = "/api/registration/v1";

    private String conference;

    @BeforeEach
    void openConference() {
        conference = conference(2);
    }

    @Inject
    Retention retention;
    @Inject
    PastConferences past;
    @Inject
    DataSource database;

    @Test
    void figuresAndPlacesStay() {
        UUID id = registered(conference, somebody(), inPerson("HALL"));
        registered(conference, somebody(), online());
        retention.reduce(conference);
        as(Tokens.organizer()).get(API + "/registrations/" + id).then().body("state", equalTo("CONFIRMED"))
                .body("mode", equalTo("IN_PERSON")).body("country", equalTo("JP")).body("name", equalTo(""));
        as(Tokens.organizer()).get(API + "/conferences/" + conference + "/statistics").then().body("people", equalTo(2))
                .body("countries[0].people", equalTo(2)).body("modes.people", equalTo(List.of(1, 1)))
                .body("languages", equalTo(List.of(Map.of("value", "und", "people", 2)))).body("tracks", hasSize(0));
        as(Tokens.organizer()).get(API + "/conferences/" + conference + "/admission").then()
                .body("venues.find { it.code == 'HALL' }.placesLeft", equalTo(1));
    }

    @RepeatedTest(3)
    void manyJobsAtOnceReduceEverybodyOnce() throws Exception {
        for (int i = 0; i < 6; i++) {
            registered(conference, somebody(), online());
        }
        Together.run(4, i -> () -> {
            retention.reduce(conference);
            return i;
        });
        as(Tokens.organizer()).get(API + "/conferences/" + conference + "/registrations").then().body("items.name",
                equalTo(Collections.nCopies(6, "")));
        as(Tokens.organizer()).get(API + "/conferences/" + conference + "/statistics").then().body("people", equalTo(6));
    }

    @Test
    void conferenceIsOverAfterItsLastDayWhereItIsHeld() {
        assertThat(past.isOver(conference)).isTrue();
        assertThat(past.isOverSince(conference, Duration.ofDays(36_500))).isFalse();
        assertThat(past.isOver("nobody-knows-" + UUID.randomUUID())).isFalse();
    }

    @Test
    void ledgerOfConsentsOnlyGrows() throws Exception {
        UUID id = registered(conference, somebody(), online());
        retention.reduce(conference);
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            try (ResultSet entries = sql
                    .executeQuery("SELECT string_agg(purpose || ' ' || given || ' ' || role, ', ' ORDER BY id) "
                            + "FROM consent_entry WHERE registration = '" + id + "'")) {
                entries.next();
                assertThat(entries.getString(1)).isEqualTo("CONTACT true participant, CONTACT false service");
            }
            assertThatThrownBy(
                    () -> sql.executeUpdate("UPDATE consent_entry SET given = true WHERE registration = '" + id + "'"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("never changed");
        }
    }
}
