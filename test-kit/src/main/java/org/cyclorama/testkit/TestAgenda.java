package org.cyclorama.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathTemplate;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import com.github.tomakehurst.wiremock.WireMockServer;

/**
 * agenda-service as others see it at the wire: it knows every conference whose slug starts with {@code partners-}
 * (a test conference where it starts with {@code partners-trial-}), and the
 * regions of
 * {@code agenda/regions.json}. The examples are checked against the real service in its own tests.
 */
public class TestAgenda implements QuarkusTestResourceLifecycleManager {

    private static final WireMockServer SERVER = new WireMockServer(
            options().dynamicPort().templatingEnabled(true).globalTemplating(true));

    @Override
    public Map<String, String> start() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        up();
        return Map.of("quarkus.rest-client.agenda.url", SERVER.baseUrl());
    }

    @Override
    public void stop() {
        // Ends with the JVM.
    }

    /** The service answers. */
    public static void up() {
        SERVER.resetAll();
        SERVER.stubFor(get(urlPathMatching("/internal/conferences/.*")).willReturn(notFound()));
        SERVER.stubFor(get(urlPathTemplate("/internal/conferences/{slug}"))
                .withPathParam("slug", com.github.tomakehurst.wiremock.client.WireMock.matching("partners-.*"))
                .willReturn(okJson(example("conference.json"))));
        SERVER.stubFor(get(urlPathTemplate("/internal/conferences/{slug}"))
                .withPathParam("slug", com.github.tomakehurst.wiremock.client.WireMock.matching("partners-trial-.*"))
                .willReturn(okJson(example("conference.json").replace("\"test\": false", "\"test\": true"))));
        SERVER.stubFor(get(urlPathMatching("/internal/regions"))
                .willReturn(okJson(example("regions.json")).withHeader("ETag", "\"1\"")));
    }

    /** The service answers nothing but 503, until it is {@link #up} again. */
    public static void down() {
        SERVER.resetAll();
        SERVER.stubFor(get(urlPathMatching("/.*")).willReturn(serviceUnavailable()));
    }

    /** An example of what the service answers: {@code conference.json} or {@code regions.json}. */
    public static String example(String file) {
        try (InputStream example = TestAgenda.class.getResourceAsStream("/agenda/" + file)) {
            return new String(example.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
