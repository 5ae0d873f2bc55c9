package org.cyclorama.defaults.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cyclorama.defaults.DefaultsConfig;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.RsaJwkGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    private final JsonWebKey first = key("first");
    private final JsonWebKey second = key("second");

    @TempDir
    private Path folder;

    @Test
    void newestSignsAndAllVerify() {
        String before = keys(first).sign("thing", "{}");
        SigningKeys rotated = keys(second, first);
        assertThat(rotated.currentKeyId()).isEqualTo("second");
        assertThat(rotated.verify("thing", before)).isEqualTo(new Verification.Genuine("{}"));
        assertThat(keys(first).verify("thing", rotated.sign("thing", "{}"))).isEqualTo(new Verification.UnknownKey());
    }

    @Test
    void alteredOrOtherTokensAreNoProof() {
        SigningKeys keys = keys(first);
        String token = keys.sign("thing", "{}");
        assertThat(keys.verify("other-thing", token)).isEqualTo(new Verification.BadSignature());
        assertThat(keys.verify("thing", token.replaceAll("\\..*\\.", ".e30x."))).isEqualTo(new Verification.BadSignature());
        assertThat(keys.verify("thing", "nonsense")).isEqualTo(new Verification.BadSignature());
    }

    @Test
    void publicHalfHoldsNothingPrivate() {
        assertThat(keys(first, second).publicJwks()).contains("first", "second").doesNotContain("\"d\"");
    }

    @Test
    void serviceWithoutUsableKeysDoesNotStart() throws Exception {
        assertThatThrownBy(() -> new SigningKeys(config(Optional.empty()))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keys(RsaJwkGenerator.generateJwk(2048))).isInstanceOf(IllegalStateException.class);
    }

    private SigningKeys keys(JsonWebKey... keys) {
        try {
            String set = Arrays.stream(keys).map(key -> key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE))
                    .collect(Collectors.joining(","));
            return new SigningKeys(config(
                    Optional.of(Files.writeString(folder.resolve("keys.json"), "{\"keys\": [" + set + "]}").toString())));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonWebKey key(String id) {
        try {
            JsonWebKey key = OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519);
            key.setKeyId(id);
            return key;
        } catch (org.jose4j.lang.JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DefaultsConfig config(Optional<String> file) {
        return new DefaultsConfig() {

            @Override
            public URI problemsBase() {
                return URI.create("https://problems.example/");
            }

            @Override
            public Duration clockOffset() {
                return Duration.ZERO;
            }

            @Override
            public Optional<String> keysFile() {
                return file;
            }

            @Override
            public Claims claims() {
                throw new UnsupportedOperationException("keys read no claims");
            }

            @Override
            public Duration remoteFreshness() {
                return Duration.ZERO;
            }

            @Override
            public int csvDownloads() {
                return 1;
            }
        };
    }
}
