package org.cyclorama.gifts.certificates;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate and what it says. */
@Schema(description = "A certificate and what it says")
record CertificateView(
        @Schema(description = "Compact JWS (RFC 7515), EdDSA; `typ` is `cyclorama-certificate`", examples = "eyJhbGciOiJFZERTQSIsImtpZCI6IjEifQ.eyJqdGkiOiIwMTlhIn0.c2ln") String certificate,
        @Schema(description = "Id of the key, see certificate-keys") String kid,
        @Schema(description = "Id of the grant") UUID grant,
        @Schema(description = "Of the holder", nullable = true, examples = "Ana Souza") String name,
        @Schema(examples = "partners-2020") String conference,
        @Schema(description = "Code of the gift", examples = "certificate") String gift,
        Instant grantedAt) {
}
