package org.cyclorama.gateway.routing;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.gateway.GatewayConfig;
import org.cyclorama.gateway.GatewayProblem;
import org.cyclorama.gateway.Problems;
import org.cyclorama.gateway.session.CsrfTokens;
import org.cyclorama.gateway.session.Session;
import org.cyclorama.gateway.session.Sessions;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** {@code /api/{service}/**}: decides whether a request may pass and with which token, and hands it to the proxy. */
@ApplicationScoped
public class ServiceRoute implements Handler<RoutingContext> {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> UNSAFE = Set.of("POST", "PUT", "PATCH", "DELETE");

    private static final long HANG_UP_MILLIS = 1_000;

    private final Services services;
    private final Sessions sessions;
    private final CsrfTokens csrf;
    private final Upstream upstream;
    private final Problems problems;
    private final long bodyLimit;

    ServiceRoute(Services services, Sessions sessions, CsrfTokens csrf, Upstream upstream, Problems problems,
            GatewayConfig config) {
        this.services = services;
        this.sessions = sessions;
        this.csrf = csrf;
        this.upstream = upstream;
        this.problems = problems;
        this.bodyLimit = config.bodyLimit().asLongValue();
    }

    @Override
    public void handle(RoutingContext context) {
        Optional<URI> origin = services.serving(context.request().path());
        if (origin.isEmpty()) {
            context.next();
        } else if (isAcceptable(context)) {
            route(context, origin.get());
        }
    }

    private boolean isAcceptable(RoutingContext context) {
        HttpServerRequest request = context.request();
        String method = request.method().name();
        if (!SAFE.contains(method) && !UNSAFE.contains(method)) {
            // TRACE would show a script the token that the gateway adds.
            problems.answer(context, GatewayProblem.METHOD_NOT_ALLOWED, null);
        } else if (request.version() == HttpVersion.HTTP_1_0) {
            // It knows no chunks: a stream would have to be kept in memory until its end.
            problems.answer(context, GatewayProblem.HTTP_VERSION_NOT_SUPPORTED, null);
        } else if (declaredLength(request) > bodyLimit) {
            problems.answer(context, GatewayProblem.BODY_TOO_LARGE, "At most %d bytes.".formatted(bodyLimit));
            hangUp(context);
        } else {
            return true;
        }
        return false;
    }

    /** Not at once, or a sender that is still busy would lose the answer; HTTP/2 has other streams on the connection. */
    private static void hangUp(RoutingContext context) {
        context.request().resume();
        if (context.request().version() == HttpVersion.HTTP_1_1) {
            context.vertx().setTimer(HANG_UP_MILLIS, late -> context.request().connection().close());
        }
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private void route(RoutingContext context, URI origin) {
        HttpServerRequest request = context.request();
        boolean portal = request.headers().contains(HttpHeaders.AUTHORIZATION);
        boolean unsafe = UNSAFE.contains(request.method().name());
        if (portal || !sessions.isClaimed(context)) {
            upstream.send(context, origin, Optional.empty());
        } else if (unsafe && !request.headers().contains(CsrfTokens.HEADER)) {
            refuse(context);
        } else {
            // The body must wait until it is known who sends it.
            request.pause();
            sessions.find(context)
                    .onSuccess(session -> withSession(context, origin, session, unsafe))
                    .onFailure(cause -> problems.answer(context, GatewayProblem.LOGIN_UNAVAILABLE, "Try again in a moment."));
        }
    }

    private void withSession(RoutingContext context, URI origin, Optional<Session> session, boolean unsafe) {
        String token = context.request().getHeader(CsrfTokens.HEADER);
        if (unsafe && session.filter(found -> !csrf.match(token, found)).isPresent()) {
            refuse(context);
        } else {
            // A session that is over leaves a stranger, whom the service answers as one.
            upstream.send(context, origin, session.map(Session::accessToken));
        }
    }

    private void refuse(RoutingContext context) {
        problems.answer(context, GatewayProblem.CSRF_TOKEN_MISSING, "Send the csrfToken of /session as X-CSRF-Token.");
    }
}
