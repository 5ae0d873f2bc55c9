package org.cyclorama.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.lang.JoseException;

/**
 * The private key set (RFC 7517) with which one service signs: Ed25519 (RFC 8037), its {@code kid} the key's thumbprint (RFC
 * 7638).
 */
public final class SigningKeys {

    private SigningKeys() {
    }

    /** The key set file of this service, made once; tickets and certificates stay valid as long as the state folder lives. */
    public static Path fileOf(String service, Folders folders) {
        Path file = folders.state().resolve("keys").resolve(service + ".jwks.json");
        if (Files.notExists(file)) {
            try (var out = PrivateFile.write(file)) {
                out.write(newKeySet().getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return file;
    }

    private static String newKeySet() {
        try {
            var key = OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519);
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
            key.setUse("sig");
            key.setAlgorithm("EdDSA");
            return new JsonWebKeySet(key).toJson(OutputControlLevel.INCLUDE_PRIVATE);
        } catch (JoseException e) {
            throw new IllegalStateException("This JDK makes no Ed25519 keys", e);
        }
    }
}
