package org.cyclorama.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.cyclorama.testkit.Packaged;
import org.cyclorama.testkit.TestAgenda;
import org.cyclorama.testkit.TestIdentity;
import org.cyclorama.testkit.TestKeys;
import org.cyclorama.testkit.TestPostgres;

import io.restassured.RestAssured;

/**
 * The packaged service as a process of its own, which can be killed at any moment and started again on the same database. Calls
 * of REST-assured go to the one that was started last.
 */
public final class PackagedService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> settings = new HashMap<>();
    private final TestIdentity identity = new TestIdentity();
    private final String[] options;
    private final List<Process> processes = new ArrayList<>();
    private int port;

    /** Not started yet; with a new database, these settings, and these options of the JVM. */
    public PackagedService(Map<String, String> more, String... options) {
        this.options = options;
        settings.putAll(new TestPostgres().start());
        settings.putAll(identity.start());
        settings.putAll(new TestKeys().start());
        settings.putAll(new TestAgenda().start());
        // A pause of the whole machine is no reason to ask another service again.
        settings.put("quarkus.fault-tolerance.global.timeout.value", "12000");
        settings.putAll(more);
    }

    /** What it is started with. */
    public String setting(String key) {
        return settings.get(key);
    }

    /** Starts one more process, and waits until it is ready. */
    public void start() throws IOException, InterruptedException {
        port = freePort();
        int management = freePort();
        Process process = launch(port, management, "prod");
        processes.add(process);
        Eventually.holds(PATIENCE, () -> {
            assertThat(process.isAlive()).as("the service, see target/packaged-%s.log", port).isTrue();
            assertThat(isReady(management)).isTrue();
        });
        RestAssured.port = port;
    }

    /** Migrates its database, as the Job of a cluster does. */
    public int migrate() throws IOException, InterruptedException {
        Process process = launch(freePort(), freePort(), "prod,migration");
        processes.add(process);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private Process launch(int http, int management, String profile) throws IOException {
        List<String> java = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        java.addAll(List.of(options));
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(Map.of("quarkus.profile", profile, "quarkus.http.host", "127.0.0.1", "quarkus.http.port",
                Integer.toString(http),
                "quarkus.management.host", "127.0.0.1", "quarkus.management.port", Integer.toString(management),
                "quarkus.log.console.json.enabled", "false"));
        return new ProcessBuilder(Packaged.command(Path.of(""), java, all)).redirectErrorStream(true)
                .redirectOutput(Path.of("target", "packaged-" + http + ".log").toFile()).start();
    }

    /** What {@code kill -9} does to all of them. */
    public void kill() throws InterruptedException {
        processes.forEach(Process::destroyForcibly);
        for (Process process : processes) {
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
        processes.clear();
    }

    /** Where the one that was started last listens. */
    public int port() {
        return port;
    }

    /** A number out of its database. */
    public long count(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes its database behind its back. */
    public void execute(String sql) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Its database, as the service itself sees it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.datasource.username"), settings.get("quarkus.datasource.password"));
    }

    private boolean isReady(int management) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/q/health/ready")).build(),
                    BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
        identity.stop();
        RestAssured.port = RestAssured.UNDEFINED_PORT;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
