package org.cyclorama.registration.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.cyclorama.registration.PackagedService;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** A table much larger than the memory of the service that writes it. */
class LongTableIT {

    private static final int PEOPLE = 100_000;

    @Test
    void tableOfAnyLengthNeedsNoMoreMemory() throws Exception {
        try (PackagedService service = new PackagedService(Map.of(), "-Xmx96m", "-XX:+ExitOnOutOfMemoryError")) {
            service.start();
            String conference = conference(1);
            registered(conference, somebody(), online());
            service.execute("""
                    INSERT INTO registration SELECT (jsonb_populate_record(one, jsonb_build_object('id', uuidv7(),
                        'email', 'p' || n || '@people.example', 'subject', 's' || n, 'company', repeat('Acme ', 30)))).*
                    FROM registration one CROSS JOIN generate_series(2, %d) AS n""".formatted(PEOPLE));
            HttpResponse<java.io.InputStream> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(
                    "http://127.0.0.1:" + service.port() + "/api/registration/v1/conferences/" + conference + "/registrations"))
                    .header("Authorization", "Bearer " + Tokens.organizer()).header("Accept", "text/csv").build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            try (var table = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                assertThat(table.lines().count()).isEqualTo(PEOPLE + 1L);
            }
        }
    }
}
