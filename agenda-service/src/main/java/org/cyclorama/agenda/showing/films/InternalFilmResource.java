package org.cyclorama.agenda.showing.films;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.cyclorama.agenda.Revalidation;
import org.cyclorama.agenda.showing.Show;
import org.cyclorama.agenda.showing.Shows;
import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/internal/conferences/{c}/films")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Between services")
@RolesAllowed(Roles.SERVICE)
class InternalFilmResource {

    private final Shows shows;

    InternalFilmResource(Shows shows) {
        this.shows = shows;
    }

    @GET
    @Operation(summary = "The films of the latest release, for booth-service")
    @APIResponse(responseCode = "200", description = "All of them; none before the first release", content = @Content(schema = @Schema(implementation = FilmView.All.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is current")
    @APIResponse(responseCode = "404", description = "not-found")
    public Response films(@RestPath("c") String slug, @Context Request request) {
        Show show = shows.at(slug);
        return Revalidation.answer(request, show.release(), () -> FilmView.All.of(show));
    }
}
