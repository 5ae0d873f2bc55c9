package org.cyclorama.gifts.hub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.path.json.JsonPath;

import com.github.tomakehurst.wiremock.WireMockServer;

/** registration-service, as far as this service calls it, at the wire. */
public class TestHub implements QuarkusTestResourceLifecycleManager {

    private static final WireMockServer SERVER = new WireMockServer(options().dynamicPort().http2PlainDisabled(true));

    @Override
    public Map<String, String> start() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        answer(204);
        return Map.of("quarkus.rest-client.registration.url", SERVER.baseUrl(),
                // A packaged service is as patient as the one under test in this JVM.
                "quarkus.fault-tolerance.global.timeout.value", "12000");
    }

    @Override
    public void stop() {
        // Ends with the JVM.
    }

    /** From now on every event is answered so. */
    static void answer(int status) {
        SERVER.stubFor(post(urlPathEqualTo("/internal/events")).willReturn(aResponse().withStatus(status)));
    }

    /** From now on events whose body contains this are answered so. */
    static void answer(String containing, int status) {
        SERVER.stubFor(post(urlPathEqualTo("/internal/events")).withRequestBody(containing(containing))
                .willReturn(aResponse().withStatus(status)));
    }

    /** What was sent so far whose body contains this, in order. */
    static List<JsonPath> heard(String containing) {
        return SERVER.findAll(postRequestedFor(urlPathEqualTo("/internal/events")).withRequestBody(containing(containing)))
                .stream().map(request -> JsonPath.from(request.getBodyAsString())).toList();
    }
}
