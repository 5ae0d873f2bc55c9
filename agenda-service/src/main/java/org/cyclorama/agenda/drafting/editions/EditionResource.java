package org.cyclorama.agenda.drafting.editions;

import java.net.URI;

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

@Path("/api/agenda/v1/conferences/{c}/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conferences")
@RolesAllowed(Roles.ORGANIZER)
class EditionResource {

    private final EditionService service;
    private final Idempotency idempotency;

    EditionResource(EditionService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(summary = "Make the next edition", description = "The same tracks, studios, channels and programme, days shifted and hours of "
            + "the conference's zone kept. No speakers, recordings, attempts, releases or announcements.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = "The same request again with the same key gets the same answer")
    @APIResponse(responseCode = "201", description = "It is there, with a draft and nothing released", content = @Content(schema = @Schema(implementation = EditionView.class)))
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "code-taken: there is a conference of this name")
    public Response make(@RestPath("c") String slug, @NotNull @Valid NewEdition wish) {
        return idempotency.once(wish, () -> Response.created(URI.create("/api/agenda/v1/conferences/" + wish.slug()))
                .entity(service.make(slug, wish)).build());
    }
}
