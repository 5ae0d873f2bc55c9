package org.cyclorama.local.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** Waits until a process answers 200 at an address. */
public final class Readiness {

    private static final Duration BETWEEN = Duration.ofMillis(150);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

    private Readiness() {
    }

    /** @throws IOException when the process ends, or is not ready in time */
    public static void await(URI address, ChildProcess process, Duration patience) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address).timeout(ANSWER_WITHIN).build();
            while (!ready(client, request)) {
                if (!process.running()) {
                    throw new IOException("ended while starting, " + process.ending());
                }
                if (Instant.now().isAfter(deadline)) {
                    throw new IOException("not ready after " + patience.toSeconds() + " s at " + address);
                }
                Thread.sleep(BETWEEN);
            }
        }
    }

    private static boolean ready(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
