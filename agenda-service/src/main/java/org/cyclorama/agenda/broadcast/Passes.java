package org.cyclorama.agenda.broadcast;

import java.security.Key;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Short-lived addresses: a pass in the query says for which airing and what it is good, and until when (JWS, HS256). It names
 * no
 * person. Its time is the real one, never the domain's.
 */
@ApplicationScoped
class Passes {

    private static final AlgorithmConstraints HMAC_ONLY = new AlgorithmConstraints(ConstraintType.PERMIT,
            AlgorithmIdentifiers.HMAC_SHA256);

    private final Map<String, Key> keys = new ConcurrentHashMap<>();
    private final PassKeys stored;

    Passes(PassKeys stored) {
        this.stored = stored;
    }

    /** A pass for this use of one airing. */
    String issue(UUID airing, Use use, Duration lifetime) {
        PassKeys.Secret secret = stored.current();
        JwtClaims claims = new JwtClaims();
        claims.setSubject(airing.toString());
        claims.setAudience(use.name());
        claims.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() + lifetime.toSeconds()));
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKeyIdHeaderValue(secret.id().toString());
        signature.setPayload(claims.toJson());
        signature.setKey(new HmacKey(secret.bytes()));
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("A key of 32 bytes can sign any text", e);
        }
    }

    /** Whether this is a genuine pass for this use of this airing that has not expired. */
    boolean isGood(String pass, UUID airing, Use use) {
        if (pass == null) {
            return false;
        }
        try {
            new JwtConsumerBuilder().setJwsAlgorithmConstraints(HMAC_ONLY).setRequireExpirationTime()
                    .setExpectedSubject(airing.toString()).setExpectedAudience(use.name())
                    .setVerificationKeyResolver((signature, nested) -> key(signature.getKeyIdHeaderValue()))
                    .build().processToClaims(pass);
            return true;
        } catch (InvalidJwtException e) {
            return false;
        }
    }

    private Key key(String id) throws UnresolvableKeyException {
        if (id == null) {
            throw new UnresolvableKeyException("A pass names its key");
        }
        Key key = keys.computeIfAbsent(id, wanted -> stored.find(wanted).<Key> map(HmacKey::new).orElse(null));
        if (key == null) {
            throw new UnresolvableKeyException("Not one of the keys that are still good");
        }
        return key;
    }

    /** What a pass is good for. */
    enum Use {
        /** To fetch the multivariant playlist. */
        PLAYLIST,
        /** To reload the media playlist for as long as one watches. */
        MEDIA
    }
}
