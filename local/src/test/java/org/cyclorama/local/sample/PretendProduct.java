package org.cyclorama.local.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A front door and a realm on the wire that keep what they are told, as the API's conventions say. */
final class PretendProduct implements AutoCloseable {

    /** One change that was asked for. */
    record Change(String method, String path, String query, String token, String idempotencyKey, JsonNode body) {
    }

    /** What is answered. */
    private record Reply(int status, JsonNode body) {
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    final List<Change> changes = new ArrayList<>();
    final Map<String, JsonNode> resources = new LinkedHashMap<>();
    final Map<String, JsonNode> lists = new LinkedHashMap<>();
    final Set<String> refusedAddresses = new LinkedHashSet<>();
    final Set<String> refusedPaths = new LinkedHashSet<>();
    private final HttpServer server;

    PretendProduct() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        Reply reply = path.endsWith("/token") ? token(body) : answer(exchange, path, body);
        byte[] text = reply.body().toString().getBytes(UTF_8);
        exchange.getResponseHeaders().add("ETag", "\"1\"");
        exchange.sendResponseHeaders(reply.status(), text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }

    /** The token is the name of whom it is for. */
    private static Reply token(String form) {
        return new Reply(200, object().put("access_token", form.replaceAll(".*(?:username|client_secret)=([a-z-]+).*", "$1")));
    }

    private Reply answer(HttpExchange exchange, String path, String body) throws IOException {
        boolean listed = path.endsWith("/releases") || path.endsWith("/registrations") || path.endsWith("/booths");
        boolean picture = path.contains("/panoramas/");
        if (picture && "GET".equals(exchange.getRequestMethod()) && !resources.containsKey(path)) {
            return new Reply(404, object());
        }
        if ("GET".equals(exchange.getRequestMethod())) {
            return new Reply(200,
                    listed ? page(list(path), exchange.getRequestURI().getQuery()) : resources.getOrDefault(path, object()));
        }
        if (refusedPaths.stream().anyMatch(path::endsWith)) {
            return new Reply(409, object().put("title", "Not like this"));
        }
        if ("PUT".equals(exchange.getRequestMethod()) && resources.containsKey(path)) {
            return new Reply("*".equals(exchange.getRequestHeaders().getFirst("If-None-Match")) ? 412 : 500, object());
        }
        JsonNode sent = body.isEmpty() || picture ? object() : JSON.readTree(body);
        changes.add(new Change(exchange.getRequestMethod(), path, exchange.getRequestURI().getQuery(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"), sent));
        return change(exchange.getRequestMethod(), path, sent);
    }

    private Reply change(String method, String path, JsonNode sent) {
        if (path.endsWith("/batch")) {
            return new Reply(200, batch(list(path.replace("/batch", "")), sent.path("registrations")));
        }
        if ("PUT".equals(method)) {
            resources.put(path, sent);
        } else if (!path.endsWith("/publication")) {
            list(path).add(sent);
        }
        return new Reply(201, object().put("id", sent.path("code").asText()));
    }

    private ObjectNode batch(ArrayNode registered, JsonNode people) {
        ObjectNode answer = object();
        ArrayNode results = answer.putArray("results");
        for (JsonNode person : people) {
            boolean refused = refusedAddresses.contains(person.path("email").asText());
            results.addObject().put("line", results.size()).put("status", refused ? 422 : 201).set("problem",
                    refused ? object().put("title", "Not yours") : null);
            if (!refused) {
                registered.add(person);
            }
        }
        return answer;
    }

    private ArrayNode list(String path) {
        return (ArrayNode) lists.computeIfAbsent(path, any -> JsonNodeFactory.instance.arrayNode());
    }

    /** The cursor is the place of the first item. */
    private static ObjectNode page(ArrayNode all, String query) {
        int from = query.contains("cursor=") ? Integer.parseInt(query.replaceAll(".*cursor=", "")) : 0;
        int to = Math.min(all.size(), from + 200);
        ObjectNode page = object().put("next", to < all.size() ? String.valueOf(to) : null);
        for (int item = from; item < to; item++) {
            page.withArray("items").add(all.get(item));
        }
        return page;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
