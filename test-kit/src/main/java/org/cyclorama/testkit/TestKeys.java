package org.cyclorama.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.lang.JoseException;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A set of two signing keys, as an installation has after its first rotation. */
public class TestKeys implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            Path file = Files.createTempFile("keys", ".json");
            file.toFile().deleteOnExit();
            Files.writeString(file, "{\"keys\": [" + key("newest") + ", " + key("older") + "]}");
            return Map.of("cyclorama.defaults.keys-file", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("No file for the test keys", e);
        }
    }

    @Override
    public void stop() {
        // The file goes with the JVM.
    }

    private static String key(String id) {
        try {
            OctetKeyPairJsonWebKey key = OkpJwkGenerator.generateJwk(org.jose4j.jwk.OctetKeyPairJsonWebKey.SUBTYPE_ED25519);
            key.setKeyId(id);
            return key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE);
        } catch (JoseException e) {
            throw new IllegalStateException("Every JDK since 15 makes Ed25519 keys", e);
        }
    }
}
