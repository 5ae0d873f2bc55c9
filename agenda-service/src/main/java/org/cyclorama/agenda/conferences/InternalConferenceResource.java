package org.cyclorama.agenda.conferences;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.cyclorama.agenda.Revalidation;
import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/internal/conferences/{c}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Between services")
@RolesAllowed(Roles.SERVICE)
class InternalConferenceResource {

    private final ConferenceRepository repository;

    InternalConferenceResource(ConferenceRepository repository) {
        this.repository = repository;
    }

    @GET
    @Operation(summary = "One conference, for the other services")
    @APIResponse(responseCode = "200", description = "The conference", content = @Content(schema = @Schema(implementation = InternalConference.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is current")
    @APIResponse(responseCode = "404", description = "not-found")
    public Response conference(@RestPath("c") String slug, @Context Request request) {
        Conference conference = repository.require(slug);
        return Revalidation.answer(request, InternalConference.tag(conference), () -> InternalConference.of(conference));
    }
}
