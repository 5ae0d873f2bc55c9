package org.cyclorama.registration.privacy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.path.json.JsonPath;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

/**
 * booth- and gifts-service at the wire, as far as a person's data is concerned; agenda-service's server gets the same paths.
 */
public class TestServices implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, WireMockServer> SERVERS = Map.of("booth",
            new WireMockServer(WireMockConfiguration.options().dynamicPort()), "gifts",
            new WireMockServer(WireMockConfiguration.options().dynamicPort()));

    @Override
    public Map<String, String> start() {
        SERVERS.forEach((name, server) -> {
            if (!server.isRunning()) {
                server.start();
            }
            answer(name, 200);
        });
        return SERVERS.entrySet().stream()
                .collect(Collectors.toMap(one -> "quarkus.rest-client." + one.getKey() + ".url",
                        one -> one.getValue().baseUrl()));
    }

    @Override
    public void stop() {
        // Ends with the JVM.
    }

    /** The service answers like this from now on. */
    static void answer(String service, int status) {
        answer(service, status, 0);
    }

    /** Like this, and after so many milliseconds. */
    static void answer(String service, int status, int delay) {
        WireMock wire = wire(service);
        wire.register(WireMock.post("/internal/privacy/export")
                .willReturn(WireMock
                        .okJson("""
                                {"service": "%s", "data": {"things": [{"id": "1", "text": "=1+1; \\"quoted\\", ünïcode", "at": "2020-11-19T06:20:00Z"},
                                 {"id": "2", "extra": true}]}}"""
                                .formatted(service))
                        .withStatus(status).withFixedDelay(delay)));
        wire.register(WireMock.post("/internal/privacy/erasure").willReturn(WireMock.okJson("""
                {"service": "%s", "request": "00000000-0000-0000-0000-000000000000", "erasedAt": "2020-11-19T06:20:00Z",
                 "erased": {"things": 2}}""".formatted(service)).withStatus(status).withFixedDelay(delay)));
    }

    /** How often the service was told of this person. */
    static int asked(String service, String path, String subject) {
        return wire(service).find(WireMock.postRequestedFor(WireMock.urlEqualTo("/internal/privacy/" + path))
                .withRequestBody(WireMock.containing(subject))).size();
    }

    /** For which requests the service was asked, each as often as it was. */
    static List<String> requests(String service) {
        return wire(service).find(WireMock.postRequestedFor(WireMock.urlPathMatching("/internal/privacy/.*"))).stream()
                .map(call -> JsonPath.from(call.getBodyAsString()).getString("request")).toList();
    }

    private static WireMock wire(String service) {
        URI server = URI.create(SERVERS.containsKey(service) ? SERVERS.get(service).baseUrl()
                : ConfigProvider.getConfig().getValue("quarkus.rest-client." + service + ".url", String.class));
        return new WireMock(server.getHost(), server.getPort());
    }
}
