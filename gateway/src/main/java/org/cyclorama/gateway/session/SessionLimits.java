package org.cyclorama.gateway.session;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.gateway.GatewayConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.json.JsonObject;

/** How long a session lasts: some hours without a request, and never longer than an event. */
@ApplicationScoped
class SessionLimits {

    private final Duration idle;
    private final Duration longest;

    SessionLimits(GatewayConfig config,
            @ConfigProperty(name = "quarkus.oidc.authentication.session-age-extension") Duration idle) {
        this.idle = idle;
        this.longest = config.sessionMaxAge();
    }

    Instant end(JsonObject idToken) {
        Instant idleUntil = Instant.ofEpochSecond(idToken.getLong("exp")).plus(idle);
        Long loggedInAt = idToken.getLong("auth_time");
        if (loggedInAt == null) {
            return idleUntil;
        }
        Instant last = Instant.ofEpochSecond(loggedInAt).plus(longest);
        return last.isBefore(idleUntil) ? last : idleUntil;
    }
}
