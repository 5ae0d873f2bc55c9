package org.cyclorama.gifts.grants;

import java.time.DateTimeException;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.identity.Caller;
import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.arc.Arc;

/** Who does something, as far as history may know: a role, and the time zone that the person's token tells. */
@ApplicationScoped
class Doer {

    private final Caller caller;
    private final JsonWebToken token;

    Doer(Caller caller, JsonWebToken token) {
        this.caller = caller;
        this.token = token;
    }

    /** The role for which it is allowed; {@code service} for what a timer does. */
    String role() {
        return isCalled() ? caller.leadingRole() : "service";
    }

    /** An IANA zone; null when it is not told or is none. */
    String zone() {
        String told = isCalled() ? token.<String> claim("zoneinfo").orElse("") : "";
        try {
            return told.isEmpty() ? null : ZoneId.of(told).getId();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private boolean isCalled() {
        return Arc.container().requestContext().isActive() && !caller.isAnonymous();
    }
}
