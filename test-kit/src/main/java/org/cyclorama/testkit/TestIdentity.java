package org.cyclorama.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.function.Supplier;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** An identity provider on loopback: discovery, keys, and tokens for the service's own client. */
public class TestIdentity implements QuarkusTestResourceLifecycleManager {

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("No port for the identity provider", e);
        }
        String realm = "http://localhost:" + server.getAddress().getPort() + "/realms/test";
        Tokens.issuedBy(realm);
        answer("/realms/test/.well-known/openid-configuration",
                () -> """
                        {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token", "authorization_endpoint": "%1$s/auth"}"""
                        .formatted(realm));
        answer("/realms/test/keys", Tokens::jwks);
        answer("/realms/test/token", () -> """
                {"access_token": "%s", "token_type": "Bearer", "expires_in": 300}""".formatted(Tokens.service("this-service")));
        server.start();
        return Map.of("quarkus.oidc.auth-server-url", realm, "quarkus.oidc-client.credentials.secret", "secret");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void answer(String path, Supplier<String> body) {
        server.createContext(path, exchange -> send(exchange, body.get()));
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
