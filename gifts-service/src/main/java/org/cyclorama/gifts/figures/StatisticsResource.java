package org.cyclorama.gifts.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of a campaign. */
@Path("/api/gifts/v1/conferences/{conference}/campaigns/{code}/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns")
class StatisticsResource {

    private final Statistics statistics;

    StatisticsResource(Statistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "What became of a campaign", description = "Stock, grants and their states, by source and hour, and whether counter, rows and codes agree. Erased and test persons count: a piece is a piece.")
    @APIResponse(responseCode = "200", description = "The figures")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such campaign")
    public StatisticsView statistics(@PathParam("conference") String conference, @PathParam("code") String code) {
        return statistics.of(conference, code);
    }
}
