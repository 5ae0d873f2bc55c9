package org.cyclorama.registration.registrations.changing;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.RegistrationRepository;
import org.cyclorama.registration.registrations.RegistrationView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import com.fasterxml.jackson.databind.JsonNode;

/** Changing and cancelling registrations. */
@Path("/api/registration/v1")
@Tag(name = "Registrations")
@RolesAllowed({ Roles.PARTICIPANT, Roles.PARTNER_PORTAL, Roles.ORGANIZER })
@APIResponse(responseCode = "401", description = "`unauthenticated`")
@APIResponse(responseCode = "404", description = "`not-found`: no such registration, or not the caller's")
class ChangingResource {

    private final Changing changing;
    private final RegistrationRepository registrations;

    ChangingResource(Changing changing, RegistrationRepository registrations) {
        this.changing = changing;
        this.registrations = registrations;
    }

    @PATCH
    @Path("/registrations/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Change a registration", description = "RFC 7396. A new mode or venue moves the place at once: the old one goes to who waits for it; where the new one is full, the person waits, online meanwhile. With `dryRun=true` nothing changes: the answer is what it would be.")
    @RequestBody(content = @Content(schema = @Schema(implementation = RegistrationChange.class)))
    @APIResponse(responseCode = "200", description = "Changed, or what it would be", content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "409", description = "`registration-cancelled`, `venue-closed`, `conflict`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "422", description = "`unknown-venue`, `unknown-track`, `unknown-language`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<RegistrationView> change(@PathParam("id") UUID id, @QueryParam("dryRun") boolean dryRun,
            @NotNull JsonNode patch, @Context HttpHeaders headers) {
        return dryRun ? ResponseBuilder.ok(changing.preview(id, patch, headers)).build()
                : answer(changing.change(id, patch, headers));
    }

    @DELETE
    @Path("/registrations/{id}")
    @Operation(summary = "Cancel a registration", description = "Its place goes to who waits for it. Registering again revives it.")
    @APIResponse(responseCode = "204", description = "Cancelled")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public void cancel(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        changing.cancel(id, headers);
    }

    private RestResponse<RegistrationView> answer(Registration changed) {
        return ResponseBuilder.ok(RegistrationView.of(changed, registrations.rank(changed)))
                .tag(Versions.tag(changed.version())).build();
    }
}
