package org.cyclorama.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class BodyTest {

    private static final int LIMIT = 64 * 1024;
    private static final URI ECHO = Browser.gateway("/api/agenda/v1/echo");

    @Test
    void aBodyUpToTheLimitArrivesWhole() throws Exception {
        given().body(new byte[LIMIT]).post("/api/agenda/v1/echo").then().statusCode(200).body("length", equalTo(LIMIT));

        var chunked = sendChunked(LIMIT, false);
        assertThat(chunked.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(chunked.body()).getInteger("length")).isEqualTo(LIMIT);
    }

    @Test
    void anHttp2BodyOfAnyKindArrives() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var first = client.send(HttpRequest.newBuilder(ECHO).build(), BodyHandlers.ofString());
            var get = client.send(HttpRequest.newBuilder(ECHO).build(), BodyHandlers.ofString());
            var post = client.send(HttpRequest.newBuilder(ECHO)
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[LIMIT]))).build(),
                    BodyHandlers.ofString());

            assertThat(get.version()).as("after %s", first.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(get.statusCode()).isEqualTo(200);
            assertThat(new JsonObject(get.body()).getJsonObject("headers").getMap()).doesNotContainKey("transfer-encoding");
            assertThat(new JsonObject(post.body()).getInteger("length")).isEqualTo(LIMIT);
        }
    }

    @Test
    void aDeclaredBodyOverTheLimitIs413() {
        var response = RawHttp.exchange("POST /api/agenda/v1/echo", "Content-Length: " + (LIMIT + 1));

        assertThat(response).startsWith("HTTP/1.1 413 ").contains("application/problem+json", "problems/content-too-large");
    }

    @Test
    void aBodyThatGrowsOverTheLimitIs413() throws Exception {
        var response = sendChunked(LIMIT + 1, false);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("problems/content-too-large");
    }

    @Test
    void aSenderThatWaitsToBeAskedIsAsked() throws Exception {
        assertThat(sendChunked(1000, true).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> sendChunked(int length, boolean expectContinue)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(ECHO).version(HttpClient.Version.HTTP_1_1)
                            .expectContinue(expectContinue)
                            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]))).build(),
                    BodyHandlers.ofString());
        }
    }
}
