package org.cyclorama.booth.spaces.films;

import java.time.ZoneId;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.booth.TimeZone;
import org.cyclorama.defaults.web.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The cinema. */
@Path("/api/booth/v1/conferences/{c}/films")
@Tag(name = "Cinema")
@Produces(MediaType.APPLICATION_JSON)
class FilmResource {

    private final Cinema cinema;

    FilmResource(Cinema cinema) {
        this.cinema = cinema;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Operation(summary = "What the cinema shows", description = "Films on demand, what plays now, and the next screenings, of the programme's current release.")
    @APIResponse(responseCode = "200", description = "All films")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such conference")
    @APIResponse(responseCode = "503", description = "`unavailable`: agenda never told of this conference and is down")
    public CinemaView films(@PathParam("c") String conference,
            @QueryParam("zone") @TimeZone @Parameter(description = "IANA zone in which screenings are told too", example = "Asia/Tokyo") String zone) {
        return cinema.programme(conference, zone == null ? null : ZoneId.of(zone));
    }
}
