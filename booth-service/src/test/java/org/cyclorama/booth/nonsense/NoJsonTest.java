package org.cyclorama.booth.nonsense;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.unique;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.cyclorama.booth.Database;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** Bytes that are no JSON, and bodies that don't say what they are. */
@QuarkusTest
class NoJsonTest {

    @Inject
    Database database;

    private Stand stand;

    @BeforeEach
    void aBooth() {
        stand = Stand.open(database);
    }

    static Stream<byte[]> broken() {
        return Stream.of("[".repeat(100_000).getBytes(UTF_8), "{\"text\":".repeat(2_000).getBytes(UTF_8),
                ("{\"language\": " + "9".repeat(100_000) + "}").getBytes(UTF_8), new byte[] { (byte) 0xff, (byte) 0xfe, 0, 0 },
                new byte[] { 0, 0, (byte) 0xfe, (byte) 0xff, 0, 1 }, new byte[] { 0, 0, 0, '{', 0x7f, 0, 0, 0 },
                new byte[] { '{', '"', (byte) 0xc3, 0x28, '"' }, new byte[] { (byte) 0xef, (byte) 0xbb, (byte) 0xbf, '{', '}' },
                new byte[] { 0 }, "{\"text\": \"x\"".getBytes(UTF_16BE), "{\"text\": \"\\u00\"}".getBytes(UTF_8),
                "{\"text\": 1e999999999999}".getBytes(UTF_8), "{\"text\": \"a\"} trailing".getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsNoJsonIsRefused(byte[] body) throws Exception {
        HttpResponse<String> answer = send("application/json", body);

        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "nonsense", "application/", ";", "application/json; charset=none", "text/plain",
            "application/json;=", "*/*" })
    void aBodyOfNoTypeIsRefusedOrTaken(String type) throws Exception {
        HttpResponse<String> answer = send(type, "{\"language\": \"en\", \"text\": \"Hello\"}".getBytes(UTF_8));

        assertThat(answer.statusCode()).as(type + ": " + answer.body()).isIn(201, 400, 415);
    }

    @Test
    void aDocumentOfNoTypeIsRefused() throws Exception {
        for (String type : new String[] { "", "nonsense", "*/*", "application/*" }) {
            HttpResponse<String> answer = send(stand.path() + "/documents?name=a.pdf", Tokens.organizer(), type,
                    "%PDF-1.7".getBytes(UTF_8));
            assertThat(answer.statusCode()).as(type + ": " + answer.body()).isIn(400, 415, 422);
        }
    }

    private HttpResponse<String> send(String type, byte[] body) throws IOException, InterruptedException {
        return send(stand.path() + "/comments", Tokens.participant(unique("person")), type, body);
    }

    private static HttpResponse<String> send(String path, String token, String type, byte[] body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token).POST(BodyPublishers.ofByteArray(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }
}
