package org.cyclorama.booth.news;

import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.path.json.JsonPath;

import com.github.tomakehurst.wiremock.WireMockServer;

/** registration-service as seen at the wire: it takes every event. */
public class TestHub implements QuarkusTestResourceLifecycleManager {

    private static final String EVENTS = "/internal/events";
    private static final WireMockServer SERVER = new WireMockServer(options().dynamicPort());

    @Override
    public Map<String, String> start() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        up();
        return Map.of("quarkus.rest-client.registration.url", SERVER.baseUrl());
    }

    @Override
    public void stop() {
        // Ends with the JVM.
    }

    /** It answers as it should. */
    public static void up() {
        SERVER.resetMappings();
        SERVER.stubFor(post(urlPathEqualTo(EVENTS)).withHeader("Authorization", matching("Bearer .+")).willReturn(noContent()));
    }

    /** It answers nothing but 503. */
    public static void down() {
        SERVER.resetMappings();
        SERVER.stubFor(post(urlPathEqualTo(EVENTS)).willReturn(serviceUnavailable()));
    }

    /** The events about this subject that it took, in the order in which they first came; one that came again is one. */
    public static List<JsonPath> took(String person) {
        return SERVER.getAllServeEvents().reversed().stream().filter(event -> event.getResponse().getStatus() == 204)
                .map(event -> event.getRequest().getBodyAsString()).filter(body -> body.contains("\"" + person + "\""))
                .distinct().map(JsonPath::from).toList();
    }
}
