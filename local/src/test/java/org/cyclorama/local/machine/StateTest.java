package org.cyclorama.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;

import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateTest {

    @TempDir
    Path repository;

    @Test
    void stateLiesInTheCheckoutUnlessItIsMoved() {
        assertThat(Folders.from(Map.of(), repository).state()).isEqualTo(repository.resolve(".cyclorama"));
        assertThat(Folders.from(Map.of("CYCLORAMA_HOME", "/somewhere/else"), repository).state())
                .isEqualTo(Path.of("/somewhere/else"));
    }

    @Test
    void aSecretStaysTheSameInALaterRunAndIsNobodyElses() throws IOException {
        var folders = folders();
        String first = new Secrets(folders).get("postgres.agenda");
        assertThat(new Secrets(folders).get("postgres.agenda")).isEqualTo(first).hasSize(48);
        assertThat(new Secrets(folders).get("postgres.booth")).isNotEqualTo(first);
        assertThat(permissions(folders.state().resolve("secrets.properties"))).isEqualTo("rw-------");
        assertThat(permissions(folders.state())).isEqualTo("rwx------");
    }

    @Test
    void theKeySetSignsAndStaysTheSame() throws IOException, JoseException {
        Path file = SigningKeys.fileOf("registration", folders());
        String content = Files.readString(file);
        assertThat(SigningKeys.fileOf("registration", folders())).hasContent(content);
        assertThat(permissions(file)).isEqualTo("rw-------");

        var key = (OctetKeyPairJsonWebKey) new JsonWebKeySet(content).getJsonWebKeys().getFirst();
        assertThat(Base64.getUrlDecoder().decode(key.getKeyId())).as("RFC 7638 thumbprint").hasSize(32);
        var ticket = new JsonWebSignature();
        ticket.setAlgorithmHeaderValue("EdDSA");
        ticket.setPayload("a ticket");
        ticket.setKey(key.getPrivateKey());
        var read = new JsonWebSignature();
        read.setCompactSerialization(ticket.getCompactSerialization());
        read.setKey(key.getPublicKey());
        assertThat(read.verifySignature()).isTrue();
    }

    private Folders folders() {
        var folders = Folders.from(Map.of(), repository);
        folders.create();
        return folders;
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
