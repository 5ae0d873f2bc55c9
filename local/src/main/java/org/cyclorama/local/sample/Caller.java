package org.cyclorama.local.sample;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;

/** One caller of the product's APIs: an organizer, or a partner's portal. Whatever is not a success is {@link Refused}. */
final class Caller {

    static final String JSON = "application/json";

    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 412;
    /** A batch of 500 is the longest call. */
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private final HttpClient http;
    private final URI gateway;
    private final String token;

    Caller(HttpClient http, URI gateway, String token) {
        this.http = http;
        this.gateway = gateway;
        this.token = token;
    }

    Answer get(String path) throws IOException, InterruptedException {
        return exchange(path, HttpRequest.Builder::GET).orRefuse();
    }

    /** All items of a list, page by page. */
    List<JsonNode> list(String path) throws IOException, InterruptedException {
        var items = new ArrayList<JsonNode>();
        String separator = path.contains("?") ? "&" : "?";
        JsonNode page = get(path + separator + "limit=200").json();
        page.path("items").forEach(items::add);
        while (page.path("next").isTextual()) {
            String cursor = URLEncoder.encode(page.path("next").textValue(), StandardCharsets.UTF_8);
            page = get(path + separator + "limit=200&cursor=" + cursor).json();
            page.path("items").forEach(items::add);
        }
        return items;
    }

    boolean create(String path, JsonNode body) throws IOException, InterruptedException {
        return create(path, body, JSON);
    }

    /** Never changes what exists. @return whether this call made it */
    boolean create(String path, JsonNode body, String mediaType) throws IOException, InterruptedException {
        Answer answer = exchange(path, request -> request.header("Content-Type", mediaType).header("If-None-Match", "*")
                .PUT(BodyPublishers.ofString(body.toString())));
        return answer.status() != PRECONDITION_FAILED && answer.orRefuse().succeeded();
    }

    /** Whether there is anything. */
    boolean has(String path) throws IOException, InterruptedException {
        Answer answer = exchange(path, request -> request.setHeader("Accept", "*/*").GET());
        return answer.status() != NOT_FOUND && answer.orRefuse().succeeded();
    }

    /** Never changes what exists. @return whether this call made it */
    boolean create(String path, Path file, String mediaType) throws IOException, InterruptedException {
        BodyPublisher bytes = BodyPublishers.ofFile(file);
        Answer answer = exchange(path,
                request -> request.header("Content-Type", mediaType).header("If-None-Match", "*").PUT(bytes));
        return answer.status() != PRECONDITION_FAILED && answer.orRefuse().succeeded();
    }

    /** @param precondition an ETag */
    Answer postIfMatch(String path, String precondition, JsonNode body) throws IOException, InterruptedException {
        return exchange(path, request -> request.header("Content-Type", JSON).header("If-Match", precondition)
                .POST(BodyPublishers.ofString(body.toString()))).orRefuse();
    }

    /** @param key the same for the same request, so that it is done once */
    Answer postOnce(String path, String key, JsonNode body) throws IOException, InterruptedException {
        return exchange(path, request -> request.header("Content-Type", JSON).header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body.toString()))).orRefuse();
    }

    Answer post(String path) throws IOException, InterruptedException {
        return exchange(path, request -> request.POST(BodyPublishers.noBody())).orRefuse();
    }

    private Answer exchange(String path, UnaryOperator<HttpRequest.Builder> shape) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve(path)).timeout(ANSWER_WITHIN).header("Accept", JSON)
                .header("Authorization", "Bearer " + token);
        return Answer.of(http.send(shape.apply(request).build(), BodyHandlers.ofString()));
    }
}
