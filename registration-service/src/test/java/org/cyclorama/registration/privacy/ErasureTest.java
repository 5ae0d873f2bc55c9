package org.cyclorama.registration.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.registration.BeforeTheEvent;
import org.cyclorama.registration.Given;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import javax.sql.DataSource;

/** Before the conference: the place is freed. */
@QuarkusTest
@TestProfile(BeforeTheEvent.class)
class ErasureTest {

    private static final String API = "/api/registration/v1";

    private final String person = somebody();
    private String conference;

    @BeforeEach
    void everybodyAnswers() {
        conference = conference(1);
        List.of("agenda", "booth", "gifts").forEach(service -> TestServices.answer(service, 200));
    }

    @Test
    void placeGoesToWhoWaitsAndNothingNamesThePerson() {
        UUID id = registered(conference, person, inPerson("HALL"));
        UUID next = registered(conference, somebody(), inPerson("HALL"));
        erase();
        as(Tokens.organizer()).get(API + "/registrations/" + next).then().body("mode", equalTo("IN_PERSON"))
                .body("venue", equalTo("HALL"));
        as(Tokens.organizer()).get(API + "/registrations/" + id).then().statusCode(200).body("state", equalTo("CANCELLED"))
                .body("name", equalTo("")).body("email", endsWith("@erased.invalid")).body("country", equalTo("JP"))
                .body("language", equalTo("und")).body("tracks", hasSize(0)).body("consents", hasSize(0))
                .body("registeredAt", endsWith("T00:00:00Z"));
        as(Tokens.participant(person)).get(API + "/me/registrations").then().body("items", hasSize(0));
        as(Tokens.organizer()).get(API + "/conferences/" + conference + "/statistics").then().body("people", equalTo(1))
                .body("states.find { it.value == 'CANCELLED' }.people", equalTo(1));
        as(Tokens.organizer()).get(API + "/conferences/" + conference + "/admission").then()
                .body("venues.find { it.code == 'HALL' }.placesLeft", equalTo(0));
    }

    @Test
    void receiptsSayWhatWasErasedAndNothingSaysWhoAsked() throws Exception {
        registered(conference, person, online());
        String id = erase();
        ExportTest.show(person, id).body("receipts.find { it.service == 'booth' }.erased.things", equalTo(2))
                .body("receipts.find { it.service == 'registration' }.erased.registrations", equalTo(1))
                .body("archive", nullValue());
        assertThat(mentions(person)).isEmpty();
    }

    @Test
    void erasedPersonCanRegisterAnew() {
        UUID before = registered(conference, person, online());
        erase();
        assertThat(registered(conference, person, online())).isNotEqualTo(before);
    }

    @Test
    void erasingTwiceErasesNothingTheSecondTime() {
        registered(conference, person, online());
        erase();
        String second = erase();
        ExportTest.show(person, second).body("receipts.find { it.service == 'registration' }.erased.registrations", equalTo(0));
    }

    @Test
    void unclaimedRegistrationForTheVerifiedAddressIsErasedToo() {
        String partner = Given.partner(conference, 3);
        String id = as(Tokens.organizer()).body(Given.line(person + "@people.example", "x"))
                .post(API + "/conferences/" + conference + "/registrations").then().statusCode(201).extract().path("id");
        erase();
        as(Tokens.organizer()).get(API + "/registrations/" + id).then().body("state", equalTo("CANCELLED")).body("name",
                equalTo(""));
        as(Tokens.partner(partner)).get(API + "/registrations/" + id).then().statusCode(404);
    }

    @Test
    void copiesThatWereExportedBeforeAreErasedToo() throws Exception {
        registered(conference, person, online());
        String export = as(Tokens.participant(person)).post(API + "/me/privacy/export").then().statusCode(201).extract()
                .path("id");
        ExportTest.done(person, export);
        assertThat(mentions(person)).contains("privacy_receipt");
        String id = erase();
        ExportTest.show(person, export).statusCode(404);
        ExportTest.show(person, id).body("receipts.find { it.service == 'registration' }.erased.exports", equalTo(1));
        assertThat(mentions(person)).isEmpty();
    }

    private String erase() {
        String id = as(Tokens.participant(person)).post(API + "/me/privacy/erasure").then().statusCode(201).extract()
                .path("id");
        ExportTest.done(person, id);
        return id;
    }

    @Inject
    DataSource database;

    /** Every table of the service that still holds the person's name anywhere in a row. */
    private List<String> mentions(String name) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            for (String table : tables(sql)) {
                try (ResultSet rows = sql.executeQuery(
                        "SELECT count(*) FROM \"" + table + "\" AS row WHERE strpos(row::text, '" + name + "') > 0")) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Statement sql) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
