package org.cyclorama.booth.gifts;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathTemplate;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

/**
 * gifts-service as seen at the wire: it gives everything but what is of the campaigns {@code sold-out}, {@code closed} and
 * {@code unknown}, and gave {@code given-already} before.
 */
public class TestGifts implements QuarkusTestResourceLifecycleManager {

    private static final String GRANTS = "/api/gifts/v1/conferences/{c}/grants";
    private static final String CAMPAIGNS = "/internal/conferences/{c}/campaigns";
    private static final List<ServeEvent> EARLIER = new ArrayList<>();
    private static int port;
    private static WireMockServer server = new WireMockServer(options().dynamicPort());

    @Override
    public Map<String, String> start() {
        if (!server.isRunning()) {
            server.start();
        }
        up();
        return Map.of("quarkus.rest-client.gifts.url", server.baseUrl(),
                // A service under test has no fixed port, and a packaged one starts only if that is true of both or of none.
                "quarkus.management.port", "0");
    }

    @Override
    public void stop() {
        // Ends with the JVM.
    }

    /** It answers as it should. */
    public static void up() {
        server.resetMappings();
        server.stubFor(post(urlPathTemplate(GRANTS)).withHeader("Authorization", matching("Bearer .+")).willReturn(created()
                .withHeader("Content-Type", "application/json").withBody("{\"state\": \"GRANTED\"}")));
        server.stubFor(get(urlPathTemplate(CAMPAIGNS)).willReturn(okJson("""
                {"items": [{"code": "wallpaper", "gift": "green-bear", "source": "BOOTH", "state": "OPEN"},
                           {"code": "sold-out", "gift": "green-bear", "source": "BOOTH", "state": "SOLD_OUT"}]}""")
                .withHeader("ETag", "\"1\"")));
        answer("given-already", okJson("{\"state\": \"GRANTED\"}"));
        refuse("sold-out", 409, "out-of-stock");
        refuse("closed", 409, "campaign-closed");
        refuse("unknown", 404, "not-found");
    }

    /** It gives, but only after so long. */
    public static void slow(Duration delay) {
        server.resetMappings();
        server.stubFor(post(urlPathTemplate(GRANTS)).willReturn(created().withFixedDelay((int) delay.toMillis())
                .withHeader("Content-Type", "application/json").withBody("{\"state\": \"GRANTED\"}")));
    }

    /** It answers nothing but 503. */
    public static void down() {
        server.resetMappings();
        server.stubFor(any(urlPathMatching("/.*")).willReturn(serviceUnavailable()));
    }

    /** Nothing listens at its address any more. */
    public static void kill() {
        EARLIER.addAll(server.getAllServeEvents());
        port = server.port();
        server.stop();
    }

    /** It listens again, at the same address. */
    public static void restart() {
        server = new WireMockServer(options().port(port));
        server.start();
        up();
    }

    /** How many asks for a gift to this person it answered with this status. */
    public static long answered(String person, int status) {
        List<ServeEvent> all = new ArrayList<>(EARLIER);
        all.addAll(server.getAllServeEvents());
        return all.stream().filter(event -> event.getResponse().getStatus() == status)
                .filter(event -> event.getRequest().getBodyAsString().contains("\"" + person + "\""))
                .count();
    }

    /** The bodies of all asks for a gift to this person. */
    public static List<String> asked(String person) {
        return server.getAllServeEvents().stream().map(event -> event.getRequest().getBodyAsString())
                .filter(body -> body.contains("\"" + person + "\""))
                .toList();
    }

    /** The trace contexts of all asks for a gift to this person. */
    static List<String> traces(String person) {
        return server.getAllServeEvents().stream().map(ServeEvent::getRequest)
                .filter(request -> request.getBodyAsString().contains("\"" + person + "\""))
                .map(request -> request.getHeader("traceparent")).toList();
    }

    private static void refuse(String campaign, int status, String slug) {
        answer(campaign, aResponse().withStatus(status).withHeader("Content-Type", "application/problem+json")
                .withBody("{\"type\": \"https://cyclorama.example/problems/%s\"}".formatted(slug)));
    }

    private static void answer(String campaign, ResponseDefinitionBuilder answer) {
        server.stubFor(post(urlPathTemplate(GRANTS)).atPriority(1)
                .withRequestBody(matchingJsonPath("$.campaign", equalTo(campaign))).willReturn(answer));
    }
}
