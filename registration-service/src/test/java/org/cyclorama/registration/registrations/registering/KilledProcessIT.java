package org.cyclorama.registration.registrations.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.admission;
import static org.cyclorama.registration.Given.inPerson;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.cyclorama.registration.PackagedService;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The packaged service is killed (SIGKILL) in the middle of a crowd, twice, and leaves nothing half done. */
class KilledProcessIT {

    private static final int SEATS = 50;
    private static final int CROWD = 600;
    private static final String CONFERENCE = "/api/registration/v1/conferences/partners-killed";

    private final HttpClient http = HttpClient.newHttpClient();
    private final PackagedService service = new PackagedService(Map.of());
    private final Set<String> answered = ConcurrentHashMap.newKeySet();

    @AfterEach
    void end() {
        service.close();
    }

    @Test
    void seatsAndWaitingListAreRightWheneverItIsKilled() throws Exception {
        service.start();
        assertThat(send("PUT", "/admission", Tokens.organizer(), admission(SEATS), "If-None-Match", "*")).isEqualTo(201);
        List<String> people = IntStream.range(0, CROWD).mapToObj(i -> "p" + i + "-" + UUID.randomUUID()).toList();
        for (int kill = 1; kill <= 2; kill++) {
            registerUntilKilled(people, kill * CROWD / 3);
            requireConsistency();
            service.start();
        }
        for (String person : people) {
            boolean known = answered.contains(person);
            // Who had no answer may be registered all the same: it was killed between commit and answer.
            assertThat(register(person)).isIn(known ? List.of(200) : List.of(200, 201));
        }
        requireConsistency();
        assertThat(service.count("SELECT count(*) FROM registration")).isEqualTo(CROWD);
        assertThat(service.count("SELECT count(*) FROM registration WHERE place = 'HALL'")).isEqualTo(SEATS);
    }

    private void registerUntilKilled(List<String> people, int answers) throws Exception {
        AtomicInteger seen = new AtomicInteger(answered.size());
        try (var clients = Executors.newFixedThreadPool(24)) {
            for (String person : people) {
                clients.submit(() -> {
                    if (!answered.contains(person) && register(person) == 201) {
                        answered.add(person);
                        if (seen.incrementAndGet() == answers) {
                            service.kill();
                        }
                    }
                    return null;
                });
            }
        }
    }

    private void requireConsistency() {
        long seated = service.count("SELECT count(*) FROM registration WHERE place = 'HALL'");
        long waiting = service.count("SELECT count(*) FROM registration WHERE waiting_for = 'HALL'");
        assertThat(seated).isLessThanOrEqualTo(SEATS).isEqualTo(service.count("SELECT taken FROM place WHERE code = 'HALL'"));
        assertThat(waiting).isEqualTo(service.count("SELECT waiting FROM place WHERE code = 'HALL'"));
        assertThat(waiting == 0 || seated == SEATS).isTrue();
        // Whoever had an answer is there, and nobody twice.
        assertThat(service.count("SELECT count(*) FROM registration")).isGreaterThanOrEqualTo(answered.size())
                .isEqualTo(service.count("SELECT count(DISTINCT email) FROM registration"));
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
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + CONFERENCE + path))
                .method(method, BodyPublishers.ofString(body)).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        return http.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
