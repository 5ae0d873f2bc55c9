package org.cyclorama.registration.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
class LiveTest {

    private static final String API = "/api/registration/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private String conference;

    @BeforeEach
    void openConference() {
        conference = conference(2);
    }

    @Test
    void watcherIsToldAtOnceAndOfEveryChange() throws Exception {
        try (Open live = watch(Tokens.organizer(), null)) {
            assertThat(live.next("data:")).contains("\"people\":0");
            registered(conference, somebody(), online());
            assertThat(live.next("data:")).contains("\"people\":1");
        }
    }

    @Test
    void whoComesBackIsToldOnlyWhatIsNew() throws Exception {
        registered(conference, somebody(), online());
        String id;
        try (Open live = watch(Tokens.organizer(), null)) {
            id = live.next("id:").substring("id:".length()).strip();
        }
        try (Open live = watch(Tokens.organizer(), id)) {
            registered(conference, somebody(), online());
            assertThat(live.next("data:")).contains("\"people\":2");
        }
    }

    @Test
    void publicWatchesWhatThePublicMayKnow() throws Exception {
        registered(conference, somebody(), online());
        try (Open live = watch(null, null)) {
            assertThat(live.next("data:")).contains("\"people\":0").doesNotContain("partners\":");
        }
    }

    /** More than there are connections to the database: none is held by who only watches. */
    @Test
    void manyWatchAndEverythingElseIsAnswered() throws Exception {
        List<Open> watching = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                Open live = watch(i % 3 == 0 ? null : i % 3 == 1 ? Tokens.organizer() : Tokens.team("APAC"), null);
                watching.add(live);
                live.next("data:");
            }
            for (int i = 0; i < 10; i++) {
                registered(conference, somebody(), online());
            }
            assertThat(watching.get(1).next("data:")).contains("\"people\":");
        } finally {
            watching.forEach(Open::close);
        }
    }

    private Open watch(String token, String last) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + API + "/conferences/" + conference + "/statistics/live"));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<java.util.stream.Stream<String>> answer = client.send(request.build(),
                HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread.ofVirtual().start(() -> {
            try {
                answer.body().forEach(lines::add);
            } catch (UncheckedIOException e) {
                // The test has seen enough.
            }
        });
        return new Open(client, lines);
    }

    /** One open stream of events. */
    private record Open(HttpClient client, BlockingQueue<String> lines) implements AutoCloseable {

        String next(String field) throws InterruptedException {
            Instant end = Instant.now().plus(PATIENCE);
            while (Instant.now().isBefore(end)) {
                String line = lines.poll(1, TimeUnit.SECONDS);
                if (line != null && line.startsWith(field)) {
                    return line;
                }
            }
            throw new AssertionError("No " + field + " in time");
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
