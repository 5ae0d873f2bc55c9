package org.cyclorama.local.sample;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Access tokens of the local realm, where a user's password is its name and a partner's secret its client id. */
final class Tokens {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private final HttpClient http;
    private final String tokenEndpoint;

    Tokens(HttpClient http, URI realm) {
        this.http = http;
        this.tokenEndpoint = realm + "/protocol/openid-connect/token";
    }

    String ofUser(String name) throws IOException, InterruptedException {
        return token(Map.of("grant_type", "password", "client_id", "local-cli", "username", name, "password", name, "scope",
                "openid"));
    }

    String ofClient(String id) throws IOException, InterruptedException {
        return token(Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", id));
    }

    private String token(Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(tokenEndpoint)).timeout(ANSWER_WITHIN)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)).build();
        return Answer.of(http.send(request, BodyHandlers.ofString())).orRefuse().json().path("access_token").textValue();
    }
}
