package org.cyclorama.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.gateway.GatewayConfig;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens that only a page of this site can know: an HMAC over the session's identity, so that every replica makes and checks
 * the
 * same one and nothing is stored.
 */
@ApplicationScoped
public class CsrfTokens {

    /** The header that carries the token. */
    public static final String HEADER = "X-CSRF-Token";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_SECRET = 32;

    private final byte[] secret;

    CsrfTokens(GatewayConfig config) {
        if (config.sessionSecret().length() < SHORTEST_SECRET) {
            throw new IllegalStateException("cyclorama.gateway.session-secret is shorter than %d characters"
                    .formatted(SHORTEST_SECRET));
        }
        this.secret = config.sessionSecret().getBytes(StandardCharsets.UTF_8);
    }

    /** The token of this session. */
    public String of(Session session) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] code = mac.doFinal(("csrf\n" + session.id()).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this is the token of this session; takes the same time whatever the answer. */
    public boolean match(String token, Session session) {
        return token != null && MessageDigest.isEqual(bytes(token), bytes(of(session)));
    }

    private static byte[] bytes(String token) {
        return token.getBytes(StandardCharsets.UTF_8);
    }
}
