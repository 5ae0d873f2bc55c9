package org.cyclorama.gateway.session;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.gateway.GatewayProblem;
import org.cyclorama.gateway.Problems;
import org.jboss.logging.Logger;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** The code flow with PKCE: this path starts it, is where the identity provider sends back to, and ends it at a local path. */
@ApplicationScoped
class Login {

    /** One slash and then neither a slash nor a backslash, which browsers take for one: else it may name another host. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private static final Logger LOG = Logger.getLogger(Login.class);

    private final Problems problems;

    Login(Problems problems) {
        this.problems = problems;
    }

    void handle(RoutingContext context) {
        String returnTo = context.request().getParam("returnTo", "/");
        if (!LOCAL.matcher(returnTo).matches()) {
            problems.answer(context, GatewayProblem.RETURN_PATH_NOT_LOCAL, "returnTo is a path such as /programme.");
            return;
        }
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .subscribe().with(identity -> known(context, identity, returnTo), failure -> failed(context, failure));
    }

    private void known(RoutingContext context, SecurityIdentity identity, String returnTo) {
        if (identity.isAnonymous()) {
            challenge(context);
        } else {
            redirect(context, 303, returnTo);
        }
    }

    private void failed(RoutingContext context, Throwable failure) {
        switch (failure) {
            // The code has become a session; the redirect rids the address of it.
            case AuthenticationRedirectException onwards -> redirect(context, onwards.getCode(), onwards.getRedirectUri());
            case Throwable any when isUnreachable(any) -> unavailable(context);
            // An old session that can't be refreshed: start anew.
            case AuthenticationFailedException expired -> challenge(context);
            case AuthenticationCompletionException refused -> refused(context);
            default -> context.fail(failure);
        }
    }

    private void challenge(RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        authenticator.sendChallenge(context)
                .subscribe().with(sent -> context.response().end(), failure -> unavailable(context));
    }

    private void refused(RoutingContext context) {
        LOG.warn("A login was not completed");
        problems.answer(context, GatewayProblem.LOGIN_FAILED, "Log in again.");
    }

    private void unavailable(RoutingContext context) {
        LOG.warn("The identity provider can't be reached");
        problems.answer(context, GatewayProblem.LOGIN_UNAVAILABLE, "Try again in a moment.");
    }

    private static void redirect(RoutingContext context, int status, String location) {
        context.response().setStatusCode(status).putHeader(HttpHeaders.LOCATION, location).end();
    }

    /** Whether the identity provider, rather than what it was asked, is to blame: only {@code invalid_grant} is a verdict. */
    static boolean isUnreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean silent = cause instanceof IOException || cause instanceof TimeoutException;
            boolean confused = cause instanceof OIDCException && !String.valueOf(cause.getMessage()).contains("invalid_grant");
            if (silent || confused) {
                return true;
            }
        }
        return false;
    }
}
