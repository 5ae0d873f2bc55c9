package org.cyclorama.registration.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.cyclorama.registration.Eventually;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** The database goes away while a transaction writes what it has left for its end. */
@QuarkusTest
class LostConnectionTest {

    private static final String EXPORTS = "/api/registration/v1/me/privacy/export";

    @Inject
    AgroalDataSource database;

    @Test
    void whoeverIsCutOffIsAskedToComeBack() throws Exception {
        String person = somebody();
        registered(conference(1), person, online());
        try (var pool = Executors.newSingleThreadExecutor(); Connection locking = database.getConnection()) {
            locking.setAutoCommit(false);
            locking.createStatement().execute("LOCK TABLE outbox_message");
            Future<Response> cutOff = pool.submit(() -> export(person));
            Eventually.holds(Duration.ofSeconds(20), () -> assertThat(isSomebodyCutOff()).isTrue());
            assertThat(cutOff.get().statusCode()).isEqualTo(503);
            assertThat(cutOff.get().header("Retry-After")).matches("\\d+");
            locking.rollback();
        }
        assertThat(export(person).statusCode()).isEqualTo(201);
    }

    /** Ends the connection of whoever waits for the lock. */
    private boolean isSomebodyCutOff() {
        try (Connection other = database.getConnection()) {
            return other.createStatement().executeQuery("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE wait_event_type = 'Lock' AND query LIKE 'INSERT INTO outbox_message%'
                        AND datname = current_database()""").next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response export(String person) {
        return as(Tokens.participant(person)).post(EXPORTS);
    }
}
