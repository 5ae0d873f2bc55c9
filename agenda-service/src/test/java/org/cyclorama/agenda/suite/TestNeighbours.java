package org.cyclorama.agenda.suite;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathTemplate;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

/**
 * registration-, booth- and gifts-service as seen at the wire. Of people whose subject holds {@code confirmed} there is a
 * confirmed
 * registration, with {@code waitlisted} one that waits, of all others none.
 */
public class TestNeighbours implements QuarkusTestResourceLifecycleManager {

    private static final String LOOKUP = "/internal/conferences/{c}/registrations/lookup";
    private static final WireMockServer SERVER = new WireMockServer(options().dynamicPort());

    @Override
    public Map<String, String> start() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        up();
        return Map.of("quarkus.rest-client.registration.url", SERVER.baseUrl(), "quarkus.rest-client.booth.url",
                SERVER.baseUrl() + "/booth", "quarkus.rest-client.gifts.url", SERVER.baseUrl() + "/gifts",
                // A packaged service is as patient as the one under test in this JVM.
                "quarkus.fault-tolerance.global.timeout.value", "12000",
                // A packaged service starts on random ports only if that is true of both or of none.
                "quarkus.management.port", "0");
    }

    @Override
    public void stop() {
        // Ends with the JVM.
    }

    /** They answer as they should. */
    public static void up() {
        SERVER.resetMappings();
        SERVER.stubFor(post(urlPathTemplate(LOOKUP)).atPriority(9).willReturn(notFound()));
        registered("CONFIRMED");
        registered("WAITLISTED");
        // It takes no more than it knows: the conference is in the path.
        SERVER.stubFor(post(urlPathTemplate("/internal/conferences/{c}/joins"))
                .withRequestBody(WireMock.not(WireMock.matchingJsonPath("$.conference")))
                .withHeader("Authorization", matching("Bearer .+")).willReturn(noContent()));
        List.of("", "/booth", "/gifts").forEach(service -> SERVER.stubFor(
                delete(urlPathTemplate(service + "/internal/conferences/{c}"))
                        .withHeader("Authorization", matching("Bearer .+")).willReturn(noContent())));
    }

    /** They answer nothing but 503. */
    public static void down() {
        SERVER.resetMappings();
        SERVER.stubFor(WireMock.any(anyUrl()).willReturn(serviceUnavailable()));
    }

    /** Where the people of a conference live, as registration-service says it. */
    public static void audience(String conference, String groups) {
        SERVER.stubFor(WireMock.get("/internal/conferences/" + conference + "/audience")
                .withHeader("Authorization", matching("Bearer .+"))
                .willReturn(okJson("{\"total\": 0, \"groups\": [" + groups + "]}")));
    }

    /** Nobody says any more where the people of a conference live. */
    public static void silence(String conference) {
        SERVER.stubFor(WireMock.get("/internal/conferences/" + conference + "/audience").willReturn(serviceUnavailable()));
    }

    /** The bodies of all calls of this method and path that hold this text in body or path. */
    public static List<String> calls(String method, String path, String text) {
        return SERVER.getAllServeEvents().stream().map(event -> event.getRequest())
                .filter(request -> request.getMethod().value().equals(method) && request.getUrl().matches(path))
                .filter(request -> request.getBodyAsString().contains(text) || request.getUrl().contains(text))
                .map(LoggedRequest::getBodyAsString).toList();
    }

    private static void registered(String state) {
        SERVER.stubFor(post(urlPathTemplate(LOOKUP)).withHeader("Authorization", matching("Bearer .+"))
                .withRequestBody(
                        matchingJsonPath("$.subject", matching(".*" + state.toLowerCase(java.util.Locale.ROOT) + ".*")))
                .willReturn(okJson("""
                        {"registration": "01900000-0000-7000-8000-000000000000", "kind": "PARTICIPANT", "state": "%s",
                         "mode": "ONLINE", "venue": null}""".formatted(state))));
    }
}
