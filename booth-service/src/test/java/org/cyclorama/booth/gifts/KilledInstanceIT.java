package org.cyclorama.booth.gifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.booth.Expo.comment;
import static org.cyclorama.booth.Expo.unique;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.cyclorama.booth.Expo;
import org.cyclorama.booth.news.TestHub;
import org.cyclorama.testkit.TestAgenda;
import org.cyclorama.testkit.TestIdentity;
import org.cyclorama.testkit.TestPostgres;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.RestAssured;

/** The packaged service is killed, without a chance to tidy up, while people comment and gifts are on their way. */
class KilledInstanceIT {

    private static final int WRITERS = 6;

    private final Map<String, String> settings = new HashMap<>();
    private final List<Process> instances = new ArrayList<>();
    private final Queue<String> answered = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void everythingElseRuns() {
        List.of(new TestPostgres(), new TestIdentity(), new TestAgenda(), new TestGifts(), new TestHub())
                .forEach(resource -> settings.putAll(resource.start()));
    }

    @AfterEach
    void nothingIsLeftRunning() {
        instances.forEach(Process::destroyForcibly);
        RestAssured.port = RestAssured.UNDEFINED_PORT;
    }

    @Test
    void whatWasAnsweredIsKeptAndItsGiftArrivesOnceThoughTheInstanceIsKilled() throws Exception {
        Process first = start(21510);
        String booth = Expo.published("TURKEY");
        TestGifts.slow();
        AtomicBoolean alive = new AtomicBoolean(true);
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.submit(() -> write(booth, alive));
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> answered.size() > 200);
            first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            alive.set(false);
        }
        assertThat(number("SELECT count(*) FROM outbox_message WHERE destination = 'gifts.grant' AND attempts > 0"))
                .as("gifts that were on their way").isPositive();
        TestGifts.up();

        start(21520);
        // The dead instance's leases end after half a minute; they are made to end now.
        change("UPDATE outbox_message SET next_attempt_at = now()");

        await().atMost(Duration.ofSeconds(60)).until(
                () -> number("SELECT count(*) FROM outbox_message WHERE destination = 'gifts.grant'") == 0);
        assertThat(number("SELECT count(*) FROM comment")).isGreaterThanOrEqualTo(answered.size());
        assertThat(number("SELECT count(*) FROM comment")).as("every comment's gift, and no gift without a comment")
                .isEqualTo(number("SELECT count(*) FROM gift_claim WHERE state = 'GRANTED'"));
        assertThat(answered).allSatisfy(person -> {
            assertThat(number("SELECT count(*) FROM comment WHERE author = '%s'".formatted(Tokens.subject(person))))
                    .isEqualTo(1);
            // Asked for again it may have been, but in the same words: gifts-service gives that once.
            assertThat(TestGifts.asked(Tokens.subject(person))).isNotEmpty()
                    .containsOnly(TestGifts.asked(Tokens.subject(person)).getFirst());
        });
    }

    private void write(String booth, AtomicBoolean alive) {
        while (alive.get()) {
            String person = unique("person");
            try {
                if (comment(booth, person, "Hello from " + person).statusCode() == 201) {
                    answered.add(person);
                }
            } catch (Exception refused) {
                // The connection broke: nothing was promised.
                continue;
            }
        }
    }

    /** An instance that is ready, to which all calls go from now on. */
    private Process start(int port) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        Map<String, String> all = new HashMap<>(settings);
        all.put("quarkus.http.port", Integer.toString(port));
        all.put("quarkus.management.port", Integer.toString(port + 1));
        all.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        Process instance = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(new File("target/killed-instance-" + port + ".log")).start();
        instances.add(instance);
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(200)).until(() -> ready(port + 1));
        RestAssured.port = port;
        return instance;
    }

    private static boolean ready(int port) {
        try {
            var call = (HttpURLConnection) URI.create("http://localhost:" + port + "/q/health/ready").toURL().openConnection();
            return call.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private int number(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = connection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.datasource.username"), settings.get("quarkus.datasource.password"));
    }
}
