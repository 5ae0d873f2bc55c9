package org.cyclorama.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RoutingTest {

    private static final String ECHO = "/api/agenda/v1/echo";

    @Test
    void aBearerTokenPassesUnverifiedAndCookiesStayHere() {
        given().header("Authorization", "Bearer whatever.it.is").header("Cookie", "q_session=stolen; other=1")
                .body("{}").post(ECHO)
                .then().statusCode(200)
                .body("headers.authorization", equalTo(List.of("Bearer whatever.it.is")))
                .body("headers.cookie", nullValue());
    }

    @Test
    void aStrangerPassesWithoutAToken() {
        given().get(ECHO).then().statusCode(200).body("headers.authorization", nullValue());
    }

    @Test
    void whatACallerClaimsAboutItsOriginIsOverwritten() {
        given().header("X-Forwarded-For", "10.0.0.1").header("X-Forwarded-Proto", "https").header("X-Forwarded-Host", "evil")
                .header("X-Forwarded-Prefix", "/evil").header("Forwarded", "for=10.0.0.1").header("X-Real-IP", "10.0.0.1")
                .get(ECHO)
                .then().statusCode(200)
                .body("headers.x-forwarded-for", equalTo(List.of("127.0.0.1")))
                .body("headers.x-forwarded-proto", equalTo(List.of("http")))
                .body("headers.x-forwarded-host[0]", containsString("localhost"))
                .body("headers.x-forwarded-prefix", nullValue())
                .body("headers.x-real-ip", nullValue())
                .body("headers.forwarded[0]", matchesPattern("for=\"127\\.0\\.0\\.1\";proto=http;host=\"localhost:\\d+\""));
    }

    @Test
    void hopByHopHeadersOfTheRequestEndHere() {
        var response = RawHttp.exchange("GET " + ECHO, "Connection: X-Private, X-Forwarded-For, Host", "X-Private: 1",
                "TE: trailers",
                "Keep-Alive: timeout=5", "Proxy-Authorization: Basic abc", "Proxy-Connection: keep-alive",
                "Upgrade: websocket");

        assertThat(response).startsWith("HTTP/1.1 200 ").contains("\"x-forwarded-for\":[\"127.0.0.1\"]", "\"host\":[")
                .doesNotContainIgnoringCase("\"x-private\"", "\"te\"", "\"keep-alive\":", "\"proxy-authorization\"",
                        "\"proxy-connection\"", "\"upgrade\"");
    }

    @Test
    void hopByHopHeadersAndCookiesOfTheResponseEndHere() {
        var response = RawHttp.exchange("GET /api/agenda/v1/hop-by-hop");

        assertThat(response).startsWith("HTTP/1.1 200 ").containsIgnoringCase("etag: \"1\"").endsWith("kept")
                .doesNotContainIgnoringCase("x-private", "keep-alive", "proxy-authenticate", "upgrade:", "set-cookie");
    }

    @Test
    void answersWithoutABodyStayWithoutOne() {
        assertThat(RawHttp.exchange("GET /api/agenda/v1/no-content")).startsWith("HTTP/1.1 204 ")
                .doesNotContainIgnoringCase("transfer-encoding").endsWith("\r\n\r\n");
        assertThat(RawHttp.exchange("GET /api/agenda/v1/not-modified")).startsWith("HTTP/1.1 304 ").endsWith("\r\n\r\n");
        assertThat(RawHttp.exchange("HEAD " + ECHO)).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n");
    }

    @Test
    void oneTraceRunsThroughCallerGatewayAndService() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").get(ECHO)
                .then().body("headers.traceparent.size()", equalTo(1)).body("headers.traceparent[0]", containsString(trace));
    }

    @Test
    void theFirstEventArrivesWhileTheStreamIsOpenAndLeavingEndsIt() throws IOException {
        try (var socket = RawHttp.open()) {
            socket.getOutputStream().write("GET /api/agenda/v1/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            var received = new StringBuilder();
            while (received.indexOf("data: first") < 0) {
                int next = socket.getInputStream().read();
                assertThat(next).as("the stream is open").isNotNegative();
                received.append((char) next);
            }
            assertThat(received.toString()).contains("200 OK", "text/event-stream");
            assertThat(given().get("/api/agenda/v1/streams").asString()).isEqualTo("1");
        }
        Eventually.holds(() -> given().get("/api/agenda/v1/streams").asString().equals("0"));
    }

    @Test
    void aServiceThatIsNotThereIs502() {
        given().get("/api/booth/v1/conferences").then().statusCode(502).contentType("application/problem+json")
                .body("type", equalTo("https://cyclorama.example/problems/upstream-unavailable"))
                .body("status", equalTo(502)).body("instance", equalTo("/api/booth/v1/conferences"))
                .body("traceId", matchesPattern("(?!0{32})[0-9a-f]{32}"));
    }

    @Test
    void aServiceThatDoesNotAnswerIs504() {
        given().body("{}").post("/api/gifts/v1/conferences").then().statusCode(504).contentType("application/problem+json")
                .body("type", equalTo("https://cyclorama.example/problems/upstream-timeout"));
    }

    @Test
    void aWriteThatFailsOnTheWayIsSentOnceAndAReadTwice() {
        int before = Integer.parseInt(given().get("/api/agenda/v1/dropped").asString());

        given().body("{}").post("/api/agenda/v1/drop").then().statusCode(502);

        assertThat(given().get("/api/agenda/v1/dropped").asString()).isEqualTo(Integer.toString(before + 1));

        given().get("/api/agenda/v1/drop").then().statusCode(502);

        assertThat(given().get("/api/agenda/v1/dropped").asString()).isEqualTo(Integer.toString(before + 3));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/unknown/v1/echo", "/api/agenda", "/api/internal/x", "/internal/conferences/x", "/q/health",
            "/q/metrics", "/q", "/nothing.js", "/login/x", "/session/x" })
    void whatIsNotPublicIs404(String path) {
        given().get(path).then().statusCode(404).contentType("application/problem+json")
                .body("type", equalTo("https://cyclorama.example/problems/not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "TRACE", "BREW" })
    void otherMethodsAreRefused(String method) {
        assertThat(RawHttp.exchange(method + " " + ECHO)).startsWith("HTTP/1.1 405 ").contains("method-not-allowed");
    }
}
