package org.cyclorama.gifts.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.gifts.Given.give;
import static org.cyclorama.gifts.Given.organizer;
import static org.cyclorama.gifts.Given.wish;
import static org.cyclorama.gifts.Given.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.cyclorama.gifts.Crowd;
import org.cyclorama.gifts.Given;
import org.cyclorama.gifts.Ledger;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import javax.sql.DataSource;

/** Breaks what the service never breaks by itself, past the service, and looks whether it is found and mended. */
@QuarkusTest
class ReconciliationTest {

    @Inject
    Reconciliation reconciliation;

    @Inject
    DataSource database;

    @Inject
    MeterRegistry meters;

    private final String marker = UUID.randomUUID().toString();

    @Test
    void aCounterThatSaysLessThanThereIsIsMended() throws SQLException {
        String conference = Given.conferenceWith("bears", 5);
        IntStream.range(0, 3).forEach(i -> give(conference, wish("bears", marker + i)).statusCode(201));
        double before = meters.counter("gifts.reconciliation.mended").count();
        broken(conference, "UPDATE campaign_stock SET granted = 1");
        statistics(conference).body("reconciled.agrees", equalTo(false));

        reconciliation.reconcile();

        assertThat(new Ledger(database, conference).counted()).isEqualTo(3);
        assertThat(meters.get("gifts.reconciliation.mended").counter().count()).isGreaterThan(before);
        assertThat(meters.get("gifts.reconciliation.found").gauge().value()).isGreaterThanOrEqualTo(1);
        statistics(conference).body("reconciled.agrees", equalTo(true)).body("reconciled.mended", equalTo(1))
                .body("reconciled.at", notNullValue());
    }

    @Test
    void aCounterThatSaysMoreThanThereIsGivesItsPiecesFreeAgain() throws SQLException {
        String conference = Given.conferenceWith("bears", 5);
        give(conference, wish("bears", marker)).statusCode(201);
        broken(conference, "UPDATE campaign_stock SET granted = 5");
        give(conference, wish("bears", marker + 1)).statusCode(409);
        reconciliation.reconcile();
        give(conference, wish("bears", marker + 1)).statusCode(201);
        statistics(conference).body("granted", equalTo(2)).body("left", equalTo(3));
    }

    @Test
    void whoLacksACodeGetsOne() throws SQLException {
        String conference = Given.conference();
        organizer().header("If-None-Match", "*").body(with(Given.gift(), "kind", "CODE"))
                .put("/api/gifts/v1/conferences/{c}/gifts/bear", conference).then().statusCode(201);
        Given.define(conference, "bears", Given.campaign(null), "If-None-Match", "*").statusCode(201);
        organizer().header("Idempotency-Key", marker).body(Map.of("codes", List.of("A", "B", "C")))
                .post("/api/gifts/v1/conferences/{c}/gifts/bear/codes", conference).then().statusCode(200);
        IntStream.range(0, 2).forEach(i -> give(conference, wish("bears", marker + i)).statusCode(201));
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.execute("UPDATE gift_code SET grant_id = NULL WHERE conference = '" + conference + "' AND code = 'A'");
        }
        reconciliation.reconcile();
        assertThat(new Ledger(database, conference)
                .number("SELECT count(*) FROM gift_code WHERE grant_id IS NOT NULL AND conference = ?")).isEqualTo(2);
        statistics(conference).body("reconciled.mended", equalTo(1)).body("codesLeft", equalTo(1));
    }

    @Test
    void grantsUnderWayNeverLookLikeAMistake() throws Exception {
        String conference = Given.conferenceWith("bears", 300);
        Callable<Integer> look = () -> {
            reconciliation.reconcile();
            return 0;
        };
        Stream<Callable<Integer>> gifts = IntStream.range(0, 300)
                .mapToObj(i -> () -> give(conference, wish("bears", marker + i)).extract().statusCode());
        assertThat(Crowd.rush(12, Stream.concat(Stream.generate(() -> look).limit(20), gifts).toList())).isSubsetOf(0, 201);
        statistics(conference).body("reconciled.mended", equalTo(0)).body("granted", equalTo(300));
    }

    private void broken(String conference, String how) throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.execute(how + " WHERE campaign_id = (SELECT id FROM campaign WHERE conference = '" + conference + "')");
        }
    }

    private static ValidatableResponse statistics(String conference) {
        return organizer().get("/api/gifts/v1/conferences/{c}/campaigns/bears/statistics", conference).then().statusCode(200);
    }
}
