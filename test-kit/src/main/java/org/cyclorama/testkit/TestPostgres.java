package org.cyclorama.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** One PostgreSQL server for all tests of a module, and a new empty database each time the service starts. */
public class TestPostgres implements QuarkusTestResourceLifecycleManager {

    private static EmbeddedPostgres server;
    private static volatile String current;

    @Override
    public Map<String, String> start() {
        String database = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE DATABASE " + database);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the tests", e);
        }
        current = database;
        return Map.of(
                "quarkus.datasource.jdbc.url", server().getJdbcUrl("postgres", database),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres",
                "quarkus.flyway.migrate-at-start", "true");
    }

    @Override
    public void stop() {
        // The server ends with the JVM: the next start of the service in this module uses it again.
    }

    /** A connection to the database of the service under test, packaged or not. */
    static Connection connect() throws SQLException {
        return server().getDatabase("postgres", current).getConnection();
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        // Without this locale pg_trgm sees nothing in Japanese or Russian.
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "100")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
        }
        return server;
    }
}
