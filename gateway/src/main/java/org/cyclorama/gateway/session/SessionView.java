package org.cyclorama.gateway.session;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.json.JsonObject;

/**
 * What a page may know of its session: who, what they may do, until when, and the CSRF token; never a token of the provider.
 */
@ApplicationScoped
class SessionView {

    private final CsrfTokens csrf;
    private final String rolesPath;
    private final String regionsPath;

    /** Claims are named by whoever runs the identity provider. */
    SessionView(CsrfTokens csrf,
            @ConfigProperty(name = "quarkus.oidc.roles.role-claim-path") String rolesPath,
            @ConfigProperty(name = "cyclorama.claims.regions", defaultValue = "regions") String regionsPath) {
        this.csrf = csrf;
        this.rolesPath = rolesPath;
        this.regionsPath = regionsPath;
    }

    JsonObject of(Optional<Session> session) {
        return session.map(this::of).orElseGet(() -> new JsonObject().put("authenticated", false));
    }

    private JsonObject of(Session session) {
        var identity = session.identity();
        return new JsonObject()
                .put("authenticated", true)
                .put("subject", session.subject())
                .put("name", identity.getString("name"))
                .put("email", identity.getString("email"))
                .put("zone", identity.getString("zoneinfo"))
                .put("language", identity.getString("locale"))
                .put("roles", session.listOf(rolesPath))
                .put("regions", session.listOf(regionsPath))
                .put("expiresAt", session.expiresAt().toString())
                .put("csrfToken", csrf.of(session));
    }
}
