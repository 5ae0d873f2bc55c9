package org.cyclorama.gifts.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.gifts.Given.as;
import static org.cyclorama.gifts.Given.give;
import static org.cyclorama.gifts.Given.organizer;
import static org.cyclorama.gifts.Given.wish;
import static org.cyclorama.gifts.Given.wishByEmail;
import static org.cyclorama.gifts.Given.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.gifts.Given;
import org.cyclorama.gifts.Ledger;
import org.cyclorama.gifts.Problems;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import javax.sql.DataSource;

@QuarkusTest
class PrivacyResourceTest {

    @Inject
    DataSource database;

    private final String ana = "ana-" + UUID.randomUUID();

    @Test
    void anExportTellsEverythingKnownByBothKeys() {
        String conference = Given.conferenceWith("bears", 5);
        String own = give(conference, wish("bears", ana)).statusCode(201).extract().path("id");
        String addressed = give(conference, with(wishByEmail("bears", ana), "source", "booth:2")).statusCode(201).extract()
                .path("id");
        as(Tokens.unverified(ana)).post("/api/gifts/v1/grants/{id}/reveal", own).then().statusCode(200);
        ask("export", UUID.randomUUID()).statusCode(200).body("service", equalTo("gifts"))
                .body("data.keys.value", contains(ana + "@people.example", Tokens.subject(ana)))
                .body("data.grants.id", contains(own, addressed)).body("data.grants.state", contains("REVEALED", "GRANTED"))
                .body("data.history.kind", hasItem("REVEALED")).body("data.offers", empty());
    }

    @Test
    void nothingIsKnownOfAStranger() {
        ask("export", UUID.randomUUID()).statusCode(200).body("data.keys", empty()).body("data.grants", empty());
        ask("erasure", UUID.randomUUID()).statusCode(200).body("erased.grants", equalTo(0)).body("erased.keys", equalTo(0));
    }

    @Test
    void anErasedPersonIsNowhereAndStockAndFiguresStay() throws SQLException {
        String conference = Given.conferenceWith("bears", 5);
        String key = UUID.randomUUID().toString();
        String grant = give(conference, wish("bears", ana)).statusCode(201).extract().path("id");
        give(conference, with(wishByEmail("bears", ana), "source", "booth:2")).statusCode(201);
        as(Tokens.participant(ana)).header("Idempotency-Key", key).body(Map.of("to", Map.of("subject", "somebody-" + key)))
                .post("/api/gifts/v1/grants/{id}/offer", grant).then().statusCode(201);
        UUID request = UUID.randomUUID();
        String receipt = ask("erasure", request).statusCode(200).body("service", equalTo("gifts"))
                .body("request", equalTo(request.toString())).body("erased.grants", equalTo(2))
                .body("erased.keys", equalTo(2)).body("erased.offers", equalTo(1)).extract().asString();
        assertThat(ask("erasure", request).extract().asString()).isEqualTo(receipt);

        assertThat(tablesWith(ana)).isEmpty();
        organizer().get("/api/gifts/v1/conferences/{c}/campaigns/bears/statistics", conference).then()
                .body("granted", equalTo(2)).body("left", equalTo(3)).body("reconciled.agrees", equalTo(true));
        Given.wallet(Tokens.participant(ana)).body("items", empty());
        give(conference, wish("bears", ana)).statusCode(201);
        Given.wallet(Tokens.participant(ana)).body("items", hasSize(1));
    }

    @Test
    void anAddressThatAnotherSubjectHasClaimedIsNotErased() {
        String conference = Given.conferenceWith("bears", 5);
        give(conference, wish("bears", ana)).statusCode(201);
        Given.wallet(Tokens.participant(ana)).body("items", hasSize(1));
        as(Tokens.service("registration-service"))
                .body(Map.of("request", UUID.randomUUID(), "subject", "another-" + ana, "email", ana + "@people.example"))
                .post("/internal/privacy/erasure").then().statusCode(200).body("erased.grants", equalTo(0));
        Given.wallet(Tokens.participant(ana)).body("items", hasSize(1));
    }

    @Test
    void aRemovedConferenceLeavesNothingAndAnotherStays() throws SQLException {
        String conference = Given.conferenceWith("bears", 5);
        String other = Given.conferenceWith("bears", 5);
        String grant = give(conference, wish("bears", ana)).statusCode(201).extract().path("id");
        give(other, wish("bears", ana)).statusCode(201);
        Given.define(conference, "bears", Given.campaign(6), "If-Match", "\"0\"").statusCode(200);
        as(Tokens.participant(ana)).post("/api/gifts/v1/grants/{id}/reveal", grant).then().statusCode(200);
        for (int i = 0; i < 2; i++) {
            as(Tokens.service("agenda-service")).delete("/internal/conferences/{c}", conference).then().statusCode(204);
        }
        assertThat(tablesWith(conference)).isSubsetOf("idempotent_answer");
        assertThat(tablesWith(grant)).isEmpty();
        assertThat(new Ledger(database, other).grants()).isOne();
        assertThat(new Ledger(database, other).events("GRANTED")).isOne();
    }

    @Test
    void onlyServicesAsk() {
        Problems.expect(organizer().body("{}").post("/internal/privacy/erasure").then(), 403, "forbidden");
        Problems.expect(organizer().delete("/internal/conferences/partners-x").then(), 403, "forbidden");
        Problems.expect(as(Tokens.service("registration-service")).body("{}").post("/internal/privacy/export").then(), 400,
                "invalid-request");
    }

    private ValidatableResponse ask(String what, UUID request) {
        return as(Tokens.service("registration-service"))
                .body(Map.of("request", request, "subject", Tokens.subject(ana), "email", ana + "@people.example"))
                .post("/internal/privacy/" + what).then();
    }

    /** Every table of the database in which some row mentions this text. */
    private List<String> tablesWith(String text) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            List<String> all = new ArrayList<>();
            try (ResultSet rows = sql
                    .executeQuery("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")) {
                while (rows.next()) {
                    all.add(rows.getString(1));
                }
            }
            for (String table : all) {
                try (ResultSet found = sql
                        .executeQuery("SELECT 1 FROM " + table + " AS t WHERE t::text LIKE '%" + text + "%'")) {
                    if (found.next()) {
                        tables.add(table);
                    }
                }
            }
        }
        return tables;
    }
}
