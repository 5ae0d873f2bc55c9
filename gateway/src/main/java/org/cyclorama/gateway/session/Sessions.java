package org.cyclorama.gateway.session;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/**
 * Finds the session of a request. A page sends many requests at once, and each of them would refresh tokens that have expired:
 * the first does it for all that carry the same cookie.
 */
@ApplicationScoped
public class Sessions {

    /** Requests sent before the browser had the refreshed cookie still come this much later. */
    private static final long SHARED_MILLIS = 5_000;

    private final Map<String, Future<Optional<Session>>> shared = new ConcurrentHashMap<>();
    private final SessionLimits limits;

    Sessions(SessionLimits limits) {
        this.limits = limits;
    }

    /** Whether the browser sent a session, alive or not. */
    public boolean isClaimed(RoutingContext context) {
        return SessionCookies.fingerprint(context.request()).isPresent();
    }

    /**
     * The session of this request, empty when it has none or it is over. Fails when the identity provider is needed for the
     * answer and can't be reached.
     */
    public Future<Optional<Session>> find(RoutingContext context) {
        return SessionCookies.fingerprint(context.request())
                .map(fingerprint -> shared(fingerprint, context))
                .orElse(Future.succeededFuture(Optional.empty()));
    }

    /** Forgets what is shared, so that a session ended here is over at once. */
    void forget(RoutingContext context) {
        SessionCookies.fingerprint(context.request()).ifPresent(shared::remove);
    }

    private Future<Optional<Session>> shared(String fingerprint, RoutingContext context) {
        Promise<Optional<Session>> first = Promise.promise();
        Future<Optional<Session>> underway = shared.putIfAbsent(fingerprint, first.future());
        if (underway != null) {
            return here(underway);
        }
        Vertx vertx = context.vertx();
        authenticate(context)
                .onComplete(first)
                .onComplete(done -> vertx.setTimer(SHARED_MILLIS, timer -> shared.remove(fingerprint, first.future())));
        return first.future();
    }

    /** A request goes on in its own context, wherever the one that it waited for ran. */
    private static <T> Future<T> here(Future<T> elsewhere) {
        Context own = Vertx.currentContext();
        Promise<T> promise = Promise.promise();
        elsewhere.onComplete(done -> own.runOnContext(on -> promise.handle(done)));
        return promise.future();
    }

    private Future<Optional<Session>> authenticate(RoutingContext context) {
        // Quarkus's own handler would end the response; here the caller decides.
        context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        Promise<Optional<Session>> promise = Promise.promise();
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .map(this::session)
                .subscribe().with(promise::complete, promise::fail);
        return promise.future().recover(Sessions::endOrFailure);
    }

    private Optional<Session> session(SecurityIdentity identity) {
        var idToken = identity.getCredential(IdTokenCredential.class);
        var accessToken = identity.getCredential(AccessTokenCredential.class);
        if (identity.isAnonymous() || idToken == null || accessToken == null) {
            return Optional.empty();
        }
        var session = Session.of(idToken.getToken(), accessToken.getToken(), limits);
        return Optional.of(session).filter(found -> found.expiresAt().isAfter(Instant.now()));
    }

    private static Future<Optional<Session>> endOrFailure(Throwable failure) {
        boolean over = failure instanceof SecurityException && !Login.isUnreachable(failure);
        return over ? Future.succeededFuture(Optional.empty()) : Future.failedFuture(failure);
    }
}
