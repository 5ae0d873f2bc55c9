package org.cyclorama.e2e.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;

/** A partner's system that listens. */
public final class WebhookReceiver implements AutoCloseable {

    /**
     * One call that arrived.
     *
     * @param headers by their names in lower case
     */
    public record Call(Map<String, String> headers, String body) {
    }

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public WebhookReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            try (exchange) {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                Map<String, String> headers = new TreeMap<>();
                exchange.getRequestHeaders()
                        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
                calls.add(new Call(headers, body));
                exchange.sendResponseHeaders(204, -1);
            }
        });
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/cyclorama";
    }

    /** Waits for a call whose body holds this text. */
    public Call await(String text) {
        return Eventually.eventually("a call with " + text, () -> List.copyOf(calls),
                all -> all.stream().anyMatch(call -> call.body().contains(text)))
                .stream().filter(call -> call.body().contains(text)).findFirst().orElseThrow();
    }

    /** Whether a call with this text has come so far. */
    public boolean hasHeard(String text) {
        return calls.stream().anyMatch(call -> call.body().contains(text));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
