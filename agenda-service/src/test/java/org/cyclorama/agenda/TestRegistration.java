package org.cyclorama.agenda;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import com.github.tomakehurst.wiremock.WireMockServer;

/** registration-service as this service sees it at the wire. It knows nobody unless a test says so of its own conference. */
public class TestRegistration implements QuarkusTestResourceLifecycleManager {

    private static final WireMockServer SERVER = new WireMockServer(options().dynamicPort());

    @Override
    public Map<String, String> start() {
        if (!SERVER.isRunning()) {
            SERVER.start();
            SERVER.stubFor(any(anyUrl()).atPriority(10).willReturn(notFound()));
        }
        return Map.of("quarkus.rest-client.registration.url", SERVER.baseUrl());
    }

    @Override
    public void stop() {
        // Ends with the JVM.
    }

    /** Where the people of a conference live, as registration-service says it. */
    public static void audience(String conference, String groups) {
        SERVER.stubFor(get("/internal/conferences/" + conference + "/audience")
                .willReturn(okJson("{\"total\": 0, \"groups\": [" + groups + "]}")));
    }

    /** The service does not say it any more. */
    public static void down(String conference) {
        SERVER.stubFor(get("/internal/conferences/" + conference + "/audience").willReturn(serviceUnavailable()));
    }
}
