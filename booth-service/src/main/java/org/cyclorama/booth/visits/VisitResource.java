package org.cyclorama.booth.visits;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.booth.booths.teams.Teams;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.web.PrivateChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Visits of booths, and what they add up to. */
@Path("/api/booth/v1")
@Tag(name = "Visits")
@Produces(MediaType.APPLICATION_JSON)
@PrivateChange
class VisitResource {

    private final PublishedBooths published;
    private final Visitors visitors;
    private final VisitBuffer buffer;
    private final Statistics statistics;
    private final Teams teams;
    private final Clock clock;

    VisitResource(PublishedBooths published, Visitors visitors, VisitBuffer buffer, Statistics statistics, Teams teams,
            Clock clock) {
        this.published = published;
        this.visitors = visitors;
        this.buffer = buffer;
        this.statistics = statistics;
        this.teams = teams;
        this.clock = clock;
    }

    @POST
    @Path("/booths/{id}/visits")
    @PermitAll
    @Operation(summary = "Be at a booth", description = "A beacon, sent at the beginning and about every 15 s. Counted within a second or so; nothing that tells who it was is kept.")
    @APIResponse(responseCode = "204", description = "Will be counted")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth, or nothing of it is published")
    @APIResponse(responseCode = "503", description = "`unavailable`: too many wait to be counted")
    public void visit(@PathParam("id") UUID booth, @Valid @NotNull Beacon beacon) {
        published.require(booth);
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        buffer.add(new Visit(booth, hour, visitors.at(booth)), beacon.seconds());
    }

    @GET
    @Path("/booths/{id}/statistics")
    @RolesAllowed({ Roles.REGIONAL_TEAM, Roles.ORGANIZER })
    @Operation(summary = "How a booth is visited", description = "Visitors and their time, hour by hour.")
    @APIResponse(responseCode = "200", description = "The figures")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "403", description = "`forbidden`: another team's booth")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth that the caller may know of")
    public StatisticsView statistics(@PathParam("id") UUID booth,
            @QueryParam("from") @Parameter(description = "The last seven days if not said", example = "2020-11-19T00:00:00Z") Moment from,
            @QueryParam("to") @Parameter(description = "At most 31 days later; now if not said", example = "2020-11-20T00:00:00Z") Moment to) {
        return statistics.of(booth, teams.territory(), from, to);
    }
}
