package org.cyclorama.gifts.certificates;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Certificates, for those who hold something. */
@Path("/api/gifts/v1/grants/{id}")
@Tag(name = "Certificates")
@RolesAllowed(Roles.PARTICIPANT)
class CertificateResource {

    private final Certificates certificates;

    CertificateResource(Certificates certificates) {
        this.certificates = certificates;
    }

    @GET
    @Path("/certificate")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A certificate", description = "Signed, with the holder's name; anybody can verify it without this service.")
    @APIResponse(responseCode = "200", description = "The certificate")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such grant, or not the caller's")
    @APIResponse(responseCode = "409", description = "`step-not-allowed`: it is expired or revoked")
    public CertificateView certificate(@PathParam("id") UUID id) {
        return certificates.of(id);
    }

    @GET
    @Path("/certificate.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "A certificate as a page to print", description = "A4, with the signed certificate as a QR code; in the language of `lang` or `Accept-Language`.")
    @APIResponse(responseCode = "200", description = "SVG")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`")
    @APIResponse(responseCode = "409", description = "`step-not-allowed`")
    public String page(@PathParam("id") UUID id, @QueryParam("lang") @Size(max = 100) String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        return certificates.page(id, wishes(lang == null ? accepted : lang));
    }

    /** What can't be read is no wish. */
    private static List<Locale.LanguageRange> wishes(String asked) {
        try {
            return asked == null || asked.isBlank() ? List.of() : Locale.LanguageRange.parse(asked);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
