package org.cyclorama.registration.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.admission;
import static org.cyclorama.registration.Given.inPerson;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.cyclorama.testkit.TestAgenda;
import org.cyclorama.testkit.TestIdentity;
import org.cyclorama.testkit.TestKeys;
import org.cyclorama.testkit.TestPostgres;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The packaged service is killed (SIGKILL) in the middle of a crowd, twice, and leaves nothing half done. */
class KilledProcessIT {

    private static final int SEATS = 50;
    private static final int CROWD = 600;
    private static final String CONFERENCE = "/api/registration/v1/conferences/partners-killed";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> settings = new HashMap<>();
    private final TestIdentity identity = new TestIdentity();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private int port;
    private Process service;

    @AfterEach
    void end() {
        service.destroyForcibly();
        identity.stop();
    }

    @Test
    void seatsAndWaitingListAreRightWheneverItIsKilled() throws Exception {
        settings.putAll(new TestPostgres().start());
        settings.putAll(identity.start());
        settings.putAll(new TestKeys().start());
        settings.putAll(new TestAgenda().start());
        start();
        assertThat(send("PUT", "/admission", Tokens.organizer(), admission(SEATS), "If-None-Match", "*")).isEqualTo(201);
        List<String> people = IntStream.range(0, CROWD).mapToObj(i -> "p" + i + "-" + UUID.randomUUID()).toList();
        for (int kill = 1; kill <= 2; kill++) {
            registerUntilKilled(people, kill * CROWD / 3);
            requireConsistency();
            start();
        }
        for (String person : people) {
            boolean known = answered.contains(person);
            // Who had no answer may be registered all the same: it was killed between commit and answer.
            assertThat(register(person)).isIn(known ? List.of(200) : List.of(200, 201));
        }
        requireConsistency();
        assertThat(count("SELECT count(*) FROM registration")).isEqualTo(CROWD);
        assertThat(count("SELECT count(*) FROM registration WHERE place = 'HALL'")).isEqualTo(SEATS);
    }

    private void registerUntilKilled(List<String> people, int answers) throws Exception {
        AtomicInteger seen = new AtomicInteger(answered.size());
        try (var clients = Executors.newFixedThreadPool(24)) {
            for (String person : people) {
                clients.submit(() -> {
                    if (!answered.contains(person) && register(person) == 201) {
                        answered.add(person);
                        if (seen.incrementAndGet() == answers) {
                            service.destroyForcibly();
                        }
                    }
                    return null;
                });
            }
        }
        assertThat(service.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private void requireConsistency() throws SQLException {
        long seated = count("SELECT count(*) FROM registration WHERE place = 'HALL'");
        long waiting = count("SELECT count(*) FROM registration WHERE waiting_for = 'HALL'");
        assertThat(seated).isLessThanOrEqualTo(SEATS).isEqualTo(count("SELECT taken FROM place WHERE code = 'HALL'"));
        assertThat(waiting).isEqualTo(count("SELECT waiting FROM place WHERE code = 'HALL'"));
        assertThat(waiting == 0 || seated == SEATS).isTrue();
        // Whoever had an answer is there, and nobody twice.
        assertThat(count("SELECT count(*) FROM registration")).isGreaterThanOrEqualTo(answered.size())
                .isEqualTo(count("SELECT count(DISTINCT email) FROM registration"));
    }

    private int register(String person) {
        try {
            int status = send("POST", "/registrations", Tokens.participant(person), inPerson("HALL"));
            if (status == 200) {
                answered.add(person);
            }
            return status;
        } catch (IOException killed) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int send(String method, String path, String token, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + CONFERENCE + path))
                .method(method, BodyPublishers.ofString(body)).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        return http.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(settings.get("quarkus.datasource.jdbc.url"), "postgres",
                "postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void start() throws Exception {
        port = freePort();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=" + port, "-Dquarkus.management.host=127.0.0.1",
                        "-Dquarkus.management.port=" + freePort()));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", Path.of("target", "quarkus-app", "quarkus-run.jar").toString()));
        service = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Path.of("target", "killed-process.log").toFile()).start();
        for (int tries = 0; !listens(); tries++) {
            assertThat(service.isAlive()).as("the service, see target/killed-process.log").isTrue();
            assertThat(tries).isLessThan(600);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean listens() {
        try {
            new Socket("127.0.0.1", port).close();
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
