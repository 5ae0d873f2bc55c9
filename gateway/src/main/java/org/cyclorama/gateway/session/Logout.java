package org.cyclorama.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.gateway.GatewayConfig;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * Ends a session here at once, and then at the identity provider (OpenID Connect RP-Initiated Logout), which wants the ID token
 * in a redirect: it waits for that in a cookie of a minute, as no token may reach a script.
 */
@ApplicationScoped
class Logout {

    static final String ONWARDS = "/logout/onwards";

    private static final String HINT = "logout_hint";
    private static final int HINT_SECONDS = 60;

    private final Sessions sessions;
    /** The metadata itself can be injected by request only, and would block. */
    private final TenantConfigBean provider;
    private final boolean https;

    Logout(Sessions sessions, TenantConfigBean provider, GatewayConfig config) {
        this.sessions = sessions;
        this.provider = provider;
        this.https = config.https();
    }

    void end(RoutingContext context, Session session) {
        sessions.forget(context);
        SessionCookies.remove(context.request(), https);
        context.response()
                .addCookie(hint(session.idToken()).setMaxAge(HINT_SECONDS))
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(new JsonObject().put("location", ONWARDS).toBuffer());
    }

    void leave(RoutingContext context) {
        Cookie hint = context.request().getCookie(HINT);
        String home = context.request().scheme() + "://" + context.request().authority() + "/";
        context.response()
                .addCookie(hint("").setMaxAge(0))
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, hint == null ? "/" : endOfSession(hint.getValue(), home))
                .end();
    }

    private String endOfSession(String idToken, String home) {
        return provider.getDefaultTenant().provider().getMetadata().getEndSessionUri() + "?id_token_hint=" + idToken
                + "&post_logout_redirect_uri=" + URLEncoder.encode(home, UTF_8);
    }

    private Cookie hint(String value) {
        return SessionCookies.cookie(HINT, value, ONWARDS, https);
    }
}
