package org.cyclorama.gateway;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A service that tells what reached it. */
final class EchoService {

    private final AtomicInteger dropped = new AtomicInteger();

    private final AtomicInteger streams = new AtomicInteger();

    private EchoService() {
    }

    static String start(Vertx vertx) {
        return listen(vertx, new EchoService()::handle);
    }

    static String startSilent(Vertx vertx) {
        return listen(vertx, request -> {
        });
    }

    private static String listen(Vertx vertx, Handler<HttpServerRequest> handler) {
        int port = vertx.createHttpServer().requestHandler(handler).listen(0)
                .toCompletionStage().toCompletableFuture().join().actualPort();
        return "http://localhost:" + port;
    }

    private void handle(HttpServerRequest request) {
        var response = request.response();
        String path = request.path();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "events" -> {
                streams.incrementAndGet();
                response.closeHandler(closed -> streams.decrementAndGet());
                response.setChunked(true).putHeader("Content-Type", "text/event-stream").write("data: first\n\n");
            }
            case "streams" -> response.end(Integer.toString(streams.get()));
            case "hop-by-hop" -> response.putHeader("Connection", "X-Private").putHeader("X-Private", "1")
                    .putHeader("Keep-Alive", "timeout=5").putHeader("Proxy-Authenticate", "Basic").putHeader("Upgrade", "h2c")
                    .putHeader("Set-Cookie", "q_session=forged").putHeader("ETag", "\"1\"").end("kept");
            case "no-content" -> response.setStatusCode(204).end();
            case "not-modified" -> response.setStatusCode(304).putHeader("ETag", "\"1\"").end();
            case "drop" -> {
                dropped.incrementAndGet();
                request.connection().close();
            }
            case "dropped" -> response.end(Integer.toString(dropped.get()));
            default -> request.body().onSuccess(body -> response.putHeader("Content-Type", "application/json")
                    .end(echo(request, body).toBuffer()));
        }
    }

    private static JsonObject echo(HttpServerRequest request, Buffer body) {
        var headers = new JsonObject();
        request.headers().names().forEach(
                name -> headers.put(name.toLowerCase(Locale.ROOT), new JsonArray(request.headers().getAll(name))));
        return new JsonObject().put("method", request.method().name()).put("uri", request.uri())
                .put("length", body.length()).put("headers", headers);
    }
}
