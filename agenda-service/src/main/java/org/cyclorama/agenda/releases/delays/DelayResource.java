package org.cyclorama.agenda.releases.delays;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/agenda/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Live")
@RolesAllowed({ Roles.ORGANIZER, Roles.CREW })
class DelayResource {

    private final DelayService service;
    private final Idempotency idempotency;

    DelayResource(DelayService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/conferences/{c}/blocks/{code}/delay")
    @Operation(summary = "Delay a block", description = "What has ended stays, what is on air ends later, the rest moves. Draft and a new "
            + "release get this difference alone, at once, and everyone watching hears of it.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = "The same request again with the same key delays once")
    @APIResponse(responseCode = "200", description = "What moved", content = @Content(schema = @Schema(implementation = Delayed.class)))
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found: also while it is not released")
    @APIResponse(responseCode = "409", description = "programme-clash: `clashes` names every one, nothing changed; nothing-to-delay")
    public Response delayBlock(@RestPath("c") String slug, @RestPath String code, @NotNull @Valid Delay delay) {
        return idempotency.once(delay, () -> Response.ok(service.delayBlock(slug, code, delay)).build());
    }

    @POST
    @Path("/conferences/{c}/airings/{id}/delay")
    @Operation(summary = "Delay an airing", description = "Like the delay of a block.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = "The same request again with the same key delays once")
    @APIResponse(responseCode = "200", description = "What moved", content = @Content(schema = @Schema(implementation = Delayed.class)))
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found: also while it is not released")
    @APIResponse(responseCode = "409", description = "programme-clash: `clashes` names every one, nothing changed; nothing-to-delay")
    public Response delayAiring(@RestPath("c") String slug, @RestPath UUID id, @NotNull @Valid Delay delay) {
        return idempotency.once(delay, () -> Response.ok(service.delayAiring(slug, id, delay)).build());
    }
}
