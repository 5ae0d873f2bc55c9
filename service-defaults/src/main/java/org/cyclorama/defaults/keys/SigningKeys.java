package org.cyclorama.defaults.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.DefaultsConfig;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signs with the newest key, verifies with all. */
@ApplicationScoped
public class SigningKeys {

    private final JsonWebKeySet keys;

    SigningKeys(DefaultsConfig config) {
        this.keys = read(config.keysFile().orElseThrow(() -> new IllegalStateException(
                "This service signs: set cyclorama.defaults.keys-file to a JWK set of Ed25519 keys, newest first.")));
    }

    /** The id of the key that signs now. */
    public String currentKeyId() {
        return newest().getKeyId();
    }

    /**
     * Signs a payload as a compact JWS.
     *
     * @param type what it is, for the {@code typ} header, so that one kind of token is never taken for another
     */
    public String sign(String type, String payload) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        signature.setKeyIdHeaderValue(newest().getKeyId());
        signature.setHeader("typ", type);
        signature.setPayload(payload);
        signature.setKey(newest().getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("An Ed25519 key can sign any text", e);
        }
    }

    /** Reads a compact JWS: what it says if it is genuine, or why it is not. */
    public Verification verify(String type, String token) {
        try {
            JsonWebSignature signature = (JsonWebSignature) JsonWebSignature.fromCompactSerialization(token);
            Optional<JsonWebKey> key = Optional
                    .ofNullable(keys.findJsonWebKey(signature.getKeyIdHeaderValue(), "OKP", null, null));
            if (key.isEmpty()) {
                return new Verification.UnknownKey();
            }
            signature.setKey(((OctetKeyPairJsonWebKey) key.get()).getPublicKey());
            return type.equals(signature.getHeader("typ")) && signature.verifySignature()
                    ? new Verification.Genuine(signature.getPayload())
                    : new Verification.BadSignature();
        } catch (JoseException | ClassCastException e) {
            return new Verification.BadSignature();
        }
    }

    /** The public halves as a JWK set (RFC 7517), for whoever verifies without this service. */
    public String publicJwks() {
        return keys.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    private OctetKeyPairJsonWebKey newest() {
        return (OctetKeyPairJsonWebKey) keys.getJsonWebKeys().getFirst();
    }

    private static JsonWebKeySet read(String file) {
        try {
            JsonWebKeySet keys = new JsonWebKeySet(Files.readString(Path.of(file)));
            if (keys.getJsonWebKeys().isEmpty()
                    || !keys.getJsonWebKeys().stream().allMatch(OctetKeyPairJsonWebKey.class::isInstance)) {
                throw new IllegalStateException("The key file must hold Ed25519 keys (kty OKP) only.");
            }
            return keys;
        } catch (IOException | JoseException e) {
            throw new IllegalStateException("The key file can't be read: " + e.getClass().getSimpleName(), e);
        }
    }
}
