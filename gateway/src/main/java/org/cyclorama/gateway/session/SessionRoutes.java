package org.cyclorama.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.gateway.GatewayConfig;
import org.cyclorama.gateway.GatewayProblem;
import org.cyclorama.gateway.Problems;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** The session as the portal sees it: log in, who am I, log out. */
@ApplicationScoped
public class SessionRoutes {

    private final Sessions sessions;
    private final CsrfTokens csrf;
    private final SessionView view;
    private final Login login;
    private final Logout logout;
    private final Problems problems;
    private final boolean https;

    SessionRoutes(Sessions sessions, CsrfTokens csrf, SessionView view, Login login, Logout logout, Problems problems,
            GatewayConfig config) {
        this.sessions = sessions;
        this.csrf = csrf;
        this.view = view;
        this.login = login;
        this.logout = logout;
        this.problems = problems;
        this.https = config.https();
    }

    /** GET /login?returnTo=/path. */
    public void logIn(RoutingContext context) {
        login.handle(context);
    }

    /** GET /session: who is logged in, never with which token. */
    public void show(RoutingContext context) {
        sessions.find(context).onFailure(cause -> unavailable(context)).onSuccess(found -> {
            if (found.isEmpty()) {
                SessionCookies.remove(context.request(), https);
            }
            context.response()
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(view.of(found).toBuffer());
        });
    }

    /** POST /logout with the CSRF token: answers where the browser goes next. */
    public void logOut(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        sessions.find(context).onFailure(cause -> unavailable(context)).onSuccess(found -> {
            if (found.isEmpty()) {
                problems.answer(context, GatewayProblem.NOT_LOGGED_IN, null);
            } else if (!csrf.match(context.request().getHeader(CsrfTokens.HEADER), found.get())) {
                problems.answer(context, GatewayProblem.CSRF_TOKEN_MISSING, "Send the csrfToken of /session.");
            } else {
                logout.end(context, found.get());
            }
        });
    }

    /** GET /logout/onwards: from a session ended here to its end at the identity provider. */
    public void leave(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        logout.leave(context);
    }

    private void unavailable(RoutingContext context) {
        problems.answer(context, GatewayProblem.LOGIN_UNAVAILABLE, "Try again in a moment.");
    }
}
