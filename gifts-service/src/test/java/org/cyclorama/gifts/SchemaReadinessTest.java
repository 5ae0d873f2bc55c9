package org.cyclorama.gifts;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;

import javax.sql.DataSource;

/** A rollout may start pods before its migration has ended: they wait, and no request comes to them. */
@QuarkusTest
@TestProfile(SchemaReadinessTest.OnItsOwn.class)
class SchemaReadinessTest {

    private static final String LATEST = "(SELECT max(installed_rank) FROM flyway_schema_history)";

    @TestHTTPResource(value = "/health/ready", management = true)
    URI ready;

    @Inject
    DataSource database;

    @Test
    void readyOnceAllMigrationsAreAppliedAndTheTablesFit() throws SQLException {
        run("UPDATE flyway_schema_history SET version = '0.' || version WHERE installed_rank = " + LATEST);
        readiness(503).body(containsString("waits for"));
        run("UPDATE flyway_schema_history SET version = substr(version, 3) WHERE installed_rank = " + LATEST);

        run("ALTER TABLE gift RENAME COLUMN kind TO sort");
        readiness(503).body(containsString("does not fit"), containsString("kind"));
        run("ALTER TABLE gift RENAME COLUMN sort TO kind");

        readiness(200);
        run("INSERT INTO flyway_schema_history SELECT installed_rank + 1, '999', description, type, 'V999__later.sql', checksum,"
                + " installed_by, now(), 1, true FROM flyway_schema_history WHERE installed_rank = " + LATEST);
        readiness(200);
    }

    private ValidatableResponse readiness(int status) {
        return when().get(ready).then().statusCode(status);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** An application and a database that no other test has seen. */
    public static class OnItsOwn implements QuarkusTestProfile {
    }
}
