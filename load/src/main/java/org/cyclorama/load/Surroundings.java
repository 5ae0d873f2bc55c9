package org.cyclorama.load;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.cyclorama.testkit.TestAgenda;
import org.cyclorama.testkit.TestIdentity;
import org.cyclorama.testkit.TestKeys;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * What a service needs around it: a PostgreSQL that survives a power cut, an identity provider, keys, and agenda at the wire.
 */
final class Surroundings implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final TestIdentity identity = new TestIdentity();
    private final Map<String, String> settings = new HashMap<>();

    Surroundings() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "100")
                .start();
        settings.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
        settings.put("quarkus.datasource.username", "postgres");
        settings.put("quarkus.datasource.password", "postgres");
        settings.put("quarkus.flyway.migrate-at-start", "true");
        settings.putAll(identity.start());
        settings.putAll(new TestKeys().start());
        settings.putAll(new TestAgenda().start());
    }

    /** Settings of the service. */
    Map<String, String> settings() {
        return Map.copyOf(settings);
    }

    String database() {
        return postgres.getJdbcUrl("postgres", "postgres") + "&password=postgres";
    }

    @Override
    public void close() throws IOException {
        identity.stop();
        postgres.close();
    }
}
