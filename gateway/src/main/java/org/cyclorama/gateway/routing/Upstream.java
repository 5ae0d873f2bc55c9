package org.cyclorama.gateway.routing;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.gateway.GatewayConfig;
import org.cyclorama.gateway.session.CsrfTokens;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyOptions;

/** Sends a request on to a service. */
@ApplicationScoped
class Upstream {

    private static final int IDLE_SECONDS = 3;

    private final HttpClient client;
    private final Vertx vertx;
    private final long responseTimeout;
    private final UpstreamExchange exchange;

    Upstream(Vertx vertx, GatewayConfig config, UpstreamExchange exchange) {
        this.vertx = vertx;
        this.exchange = exchange;
        this.responseTimeout = config.upstream().responseTimeout().toMillis();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) config.upstream().connectTimeout().toMillis())
                // A service that ends goes on serving for 8 s: no connection must lie idle so long that it misses this.
                .setKeepAliveTimeout(IDLE_SECONDS)
                .setMaxPoolSize(config.upstream().connections()));
    }

    void send(RoutingContext context, URI origin, Optional<String> sessionToken) {
        HttpServerRequest request = context.request();
        prepare(request, sessionToken);
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.headers().remove(HttpHeaders.EXPECT);
            request.response().writeContinue();
        }
        // Asked for now: once a request has been read, it can't be.
        Future<Void> received = request.isEnded() ? Future.succeededFuture() : request.end();
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(proxied -> connect(origin, proxied, received))
                .addInterceptor(exchange)
                .handle(request);
    }

    /** In this order: a caller could else have a header of ours removed by naming it in Connection. */
    private static void prepare(HttpServerRequest request, Optional<String> sessionToken) {
        MultiMap headers = request.headers();
        Headers.stripHopByHop(headers);
        headers.remove(HttpHeaders.COOKIE);
        headers.remove(CsrfTokens.HEADER);
        // The client's tracer adds the gateway's own, of the same trace.
        headers.remove("traceparent");
        headers.remove("tracestate");
        Headers.stateOrigin(request);
        sessionToken.ifPresent(token -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token));
    }

    private Future<HttpClientRequest> connect(URI origin, ProxyContext proxied, Future<Void> received) {
        boolean tls = "https".equals(origin.getScheme());
        int port = origin.getPort() < 0 ? tls ? 443 : 80 : origin.getPort();
        var options = new RequestOptions().setHost(origin.getHost()).setPort(port).setSsl(tls);
        return client.request(options).onSuccess(request -> watch(request, proxied, received));
    }

    /** A slow sender may take its time: the service's begins when it has everything. */
    private void watch(HttpClientRequest request, ProxyContext proxied, Future<Void> received) {
        proxied.set(UpstreamExchange.SENT, true);
        received.onSuccess(sent -> {
            long timer = vertx.setTimer(responseTimeout, late -> {
                proxied.set(UpstreamExchange.LATE, true);
                request.reset();
            });
            request.response().onComplete(answered -> vertx.cancelTimer(timer));
        });
    }
}
