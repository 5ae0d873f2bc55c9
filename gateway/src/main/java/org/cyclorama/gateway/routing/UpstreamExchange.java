package org.cyclorama.gateway.routing;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.gateway.GatewayConfig;
import org.cyclorama.gateway.GatewayProblem;
import org.cyclorama.gateway.Problems;
import org.jboss.logging.Logger;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/**
 * One request and its answer: bounds the body on the way in, cleans the headers on the way out, and names what went wrong. What
 * can have changed nothing is sent once more when its connection fails: pods come and go while many others serve.
 */
@ApplicationScoped
class UpstreamExchange implements ProxyInterceptor {

    /** Marks an exchange that was given up because the service did not answer in time. */
    static final String LATE = "late";
    /** Marks an exchange whose service may have seen something of the request. */
    static final String SENT = "sent";

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String TOO_LARGE = "too-large";
    /** The network of a cluster needs a moment to know of a pod that has just come. */
    private static final long PAUSE_MILLIS = 100;
    /** Together with a second attempt no longer than a pod waits for its requests when it ends. */
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Logger LOG = Logger.getLogger(UpstreamExchange.class);

    private final Vertx vertx;
    private final Problems problems;
    private final long bodyLimit;

    UpstreamExchange(Vertx vertx, Problems problems, GatewayConfig config) {
        this.vertx = vertx;
        this.problems = problems;
        this.bodyLimit = config.bodyLimit().asLongValue();
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        if (context.request().getBody().length() < 0) {
            bound(context);
        }
        long begun = System.nanoTime();
        return context.sendRequest()
                .recover(failure -> isRepeatable(context, failure, begun) ? again(context, failure)
                        : Future.failedFuture(failure))
                .recover(failure -> Future.succeededFuture(failed(context, failure)));
    }

    /** What a service may have begun to do is sent again only where that can change nothing, and only if it failed soon. */
    private static boolean isRepeatable(ProxyContext context, Throwable failure, long begun) {
        ProxyRequest request = context.request();
        boolean changesNothing = SAFE.contains(request.getMethod()) && request.getBody() == null
                && System.nanoTime() - begun < SOON.toNanos();
        return problem(context, failure) == GatewayProblem.UPSTREAM_UNAVAILABLE
                && (context.get(SENT, Boolean.class) == null || changesNothing);
    }

    private Future<ProxyResponse> again(ProxyContext context, Throwable failure) {
        HttpServerRequest request = context.request().proxiedRequest();
        return vertx.timer(PAUSE_MILLIS, TimeUnit.MILLISECONDS).compose(over -> {
            // A caller who leaves makes a request fail, too.
            if (request.response().closed()) {
                return Future.failedFuture(failure);
            }
            LOG.infof("%s %s is sent again (%s)", request.method(), service(request), failure.toString());
            return context.sendRequest();
        });
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var headers = context.response().headers();
        Headers.stripHopByHop(headers);
        // Services keep no state in browsers, and none may set the session's cookie.
        headers.remove(HttpHeaders.SET_COOKIE);
        return context.sendResponse();
    }

    /** Of undeclared length: an HTTP/1.1 body in chunks, any body of HTTP/2, or none. */
    private void bound(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest received = request.proxiedRequest();
        if (SAFE.contains(request.getMethod()) && !received.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            request.setBody(null);
            received.resume();
            return;
        }
        if (received.version() == HttpVersion.HTTP_2) {
            // The proxy knows only by this header that what it sends on must be chunked.
            received.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
        var bounded = new BoundedBody(request.getBody().stream(), bodyLimit, () -> context.set(TOO_LARGE, true));
        request.setBody(Body.body(bounded));
    }

    private ProxyResponse failed(ProxyContext context, Throwable failure) {
        ProxyRequest request = context.request();
        GatewayProblem problem = problem(context, failure);
        String path = request.proxiedRequest().path();
        if (problem.status() >= 500) {
            LOG.warnf("%s %s: %s (%s)", request.getMethod(), service(request.proxiedRequest()), problem.slug(),
                    failure.toString());
        }
        return request.release().response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .setBody(Body.body(problems.body(problem, null, path)));
    }

    /** For logs: the rest of a path may be a secret of its caller's. */
    private static String service(HttpServerRequest request) {
        return request.path().replaceFirst("^(/api/[^/]+).*", "$1");
    }

    private static GatewayProblem problem(ProxyContext context, Throwable failure) {
        if (context.get(TOO_LARGE, Boolean.class) != null) {
            return GatewayProblem.BODY_TOO_LARGE;
        }
        boolean late = context.get(LATE, Boolean.class) != null
                || failure instanceof ConnectTimeoutException
                || failure instanceof TimeoutException;
        return late ? GatewayProblem.UPSTREAM_TIMEOUT : GatewayProblem.UPSTREAM_UNAVAILABLE;
    }
}
