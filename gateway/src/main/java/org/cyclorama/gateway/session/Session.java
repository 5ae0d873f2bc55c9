package org.cyclorama.gateway.session;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * Who is logged in with this browser.
 *
 * @param identity the claims of the ID token
 * @param access the claims of the access token, where roles and regions are
 * @param expiresAt when the session ends if nothing is asked until then
 */
public record Session(String idToken, String accessToken, JsonObject identity, JsonObject access, Instant expiresAt) {

    static Session of(String idToken, String accessToken, SessionLimits limits) {
        var identity = claims(idToken);
        return new Session(idToken, accessToken, identity, claims(accessToken), limits.end(identity));
    }

    /** Both tokens came from the identity provider itself and were kept in an authenticated encryption. */
    private static JsonObject claims(String token) {
        String payload = token.split("\\.")[1];
        return new JsonObject(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }

    String subject() {
        return identity.getString("sub");
    }

    /** The same through all refreshes of a session, and of no other session. */
    String id() {
        return subject() + '\n' + identity.getString("sid", "");
    }

    List<String> listOf(String path) {
        Object found = access;
        for (String name : path.split("/")) {
            found = found instanceof JsonObject object ? object.getValue(name) : null;
        }
        return found instanceof JsonArray array ? array.stream().map(String::valueOf).toList() : List.of();
    }

    /** Says nothing of the tokens, which must reach no log. */
    @Override
    public String toString() {
        return "Session[" + subject() + ']';
    }
}
