package org.cyclorama.gateway;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;

/**
 * What stands around the gateway: an identity provider, a service that answers, one that never does and one that is not there.
 */
public class Surroundings implements QuarkusTestResourceLifecycleManager {

    /** Only the silent service is to be too late, and not one that answers while the machine is busy. */
    private static final String RESPONSE_TIMEOUT = "6s";

    private final Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        String provider = IdentityProvider.start(vertx);
        String answering = EchoService.start(vertx);
        String silent = EchoService.startSilent(vertx);
        return Map.ofEntries(
                Map.entry("quarkus.oidc.auth-server-url", provider),
                Map.entry("quarkus.oidc.credentials.secret", IdentityProvider.CLIENT_SECRET),
                Map.entry("cyclorama.gateway.services.registration", answering),
                Map.entry("cyclorama.gateway.services.agenda", answering),
                Map.entry("cyclorama.gateway.services.booth", "http://localhost:1"),
                Map.entry("cyclorama.gateway.services.gifts", silent),
                Map.entry("cyclorama.gateway.upstream.response-timeout", RESPONSE_TIMEOUT),
                Map.entry("cyclorama.gateway.body-limit", "64K"));
    }

    @Override
    public void stop() {
        vertx.close();
    }
}
