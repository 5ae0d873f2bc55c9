package org.cyclorama.registration.privacy;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's rights over what is known of the person. */
@Path("/api/registration/v1/me/privacy")
@Tag(name = "Privacy")
@RolesAllowed(Roles.PARTICIPANT)
@APIResponse(responseCode = "401", description = "`unauthenticated`")
class PrivacyResource {

    private final Privacy privacy;
    private final Idempotency idempotency;

    PrivacyResource(Privacy privacy, Idempotency idempotency) {
        this.privacy = privacy;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/export")
    @Operation(summary = "Ask for a copy of everything that is known of me", description = "Of all services. It takes some seconds, longer while a service is down: see the request.")
    @APIResponse(responseCode = "201", description = "Begun", content = @Content(schema = @Schema(implementation = PrivacyRequestView.class)))
    @APIResponse(responseCode = "200", description = "One is running already", content = @Content(schema = @Schema(implementation = PrivacyRequestView.class)))
    @APIResponse(responseCode = "429", description = "`too-many-requests`: over ten a day")
    public Response export() {
        return begin(PrivacyKind.EXPORT);
    }

    @POST
    @Path("/erasure")
    @Operation(summary = "Ask to be erased", description = "In all services. Registrations of conferences to come are cancelled and their places freed, those of past ones reduced to country, mode and day. Copies exported before go too. It can't be undone.")
    @APIResponse(responseCode = "201", description = "Begun", content = @Content(schema = @Schema(implementation = PrivacyRequestView.class)))
    @APIResponse(responseCode = "200", description = "One is running already", content = @Content(schema = @Schema(implementation = PrivacyRequestView.class)))
    @APIResponse(responseCode = "429", description = "`too-many-requests`: over ten a day")
    public Response erasure() {
        return begin(PrivacyKind.ERASURE);
    }

    @GET
    @Path("/requests/{id}")
    @Operation(summary = "How a request goes", description = "With a receipt of each service. Kept for 30 days.")
    @APIResponse(responseCode = "200", description = "The request")
    @APIResponse(responseCode = "404", description = "`not-found`: no such request, or not the caller's")
    public PrivacyRequestView request(@PathParam("id") UUID id) {
        return privacy.show(id);
    }

    @GET
    @Path("/requests/{id}/archive")
    @Produces("application/zip")
    @Operation(summary = "The data of an export", description = "A zip with everything as JSON and each table as CSV. Kept for 7 days.")
    @APIResponse(responseCode = "200", description = "The archive")
    @APIResponse(responseCode = "404", description = "`not-found`: no such request, not the caller's, or not kept any more")
    @APIResponse(responseCode = "409", description = "`export-not-ready`: still running, or no export")
    public Response archive(@PathParam("id") UUID id) {
        return Response.ok(new Archive(privacy.data(id)).zip(), "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cyclorama-" + id + ".zip\"").build();
    }

    private Response begin(PrivacyKind kind) {
        return idempotency.once(kind, () -> answer(privacy.begin(kind)));
    }

    private static Response answer(Privacy.Begun begun) {
        URI location = URI.create("/api/registration/v1/me/privacy/requests/" + begun.request().id());
        return (begun.isNew() ? Response.created(location) : Response.ok()).entity(begun.request()).build();
    }
}
