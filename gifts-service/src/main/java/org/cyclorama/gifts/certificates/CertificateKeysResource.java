package org.cyclorama.gifts.certificates;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.cyclorama.defaults.keys.SigningKeys;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What certificates are verified with. */
@Path("/api/gifts/v1/certificate-keys")
@Tag(name = "Certificates")
class CertificateKeysResource {

    private final SigningKeys keys;

    CertificateKeysResource(SigningKeys keys) {
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Produces("application/jwk-set+json")
    @Operation(summary = "Public keys of certificates", description = "JWK set (RFC 7517); the first signs new certificates, the others verify old ones.")
    @APIResponse(responseCode = "200", description = "The keys")
    public String keys() {
        return keys.publicJwks();
    }
}
