package org.cyclorama.booth.comments.moderation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.booth.Code;
import org.cyclorama.booth.booths.teams.Teams;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.booth.comments.CommentState;
import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Comments, as the region's team decides on them. */
@Path("/api/booth/v1")
@RolesAllowed({ Roles.REGIONAL_TEAM, Roles.ORGANIZER })
@Tag(name = "Comments")
@Produces(MediaType.APPLICATION_JSON)
class ModerationResource {

    private static final String STATES = "PENDING|HELD|APPROVED|REJECTED";

    private final Teams teams;
    private final Moderation moderation;

    ModerationResource(Teams teams, Moderation moderation) {
        this.teams = teams;
        this.moderation = moderation;
    }

    @GET
    @AsTable
    @Path("/regions/{region}/comments")
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @Operation(summary = "The queue of a region and those under it", description = "The oldest first.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "403", description = "`forbidden`: another team's region")
    @APIResponse(responseCode = "404", description = "`not-found`: no such region")
    public Page<ModeratedComment> queue(@PathParam("region") String region,
            @QueryParam("conference") @Code @Parameter(description = "Slug; without it all conferences") String conference,
            @QueryParam("state") @Pattern(regexp = STATES) @Parameter(description = "One of " + STATES
                    + "; without it what waits for a decision") String state,
            @BeanParam @Valid PageRequest page) {
        Territory territory = teams.territory(region);
        return moderation.queue(territory, conference, state == null ? null : CommentState.valueOf(state), page);
    }

    @GET
    @AsTable
    @Path("/comments/{id}/audit")
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @Operation(summary = "What was done to a comment", description = "By which role, the oldest first; at most 200.")
    @APIResponse(responseCode = "200", description = "All of it")
    @APIResponse(responseCode = "403", description = "`forbidden`: at another team's booth")
    @APIResponse(responseCode = "404", description = "`not-found`: no such comment that the caller may know of")
    public Page<AuditEntry> audit(@PathParam("id") UUID id) {
        return new Page<>(moderation.audit(id, teams.territory()), null);
    }

    @PUT
    @Path("/comments/{id}/decision")
    @Operation(summary = "Approve or reject a comment", description = "A team can decide anew; the gift stays in any case.")
    @APIResponse(responseCode = "200", description = "Decided")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "403", description = "`forbidden`: at another team's booth")
    @APIResponse(responseCode = "404", description = "`not-found`: no such comment that the caller may know of")
    @APIResponse(responseCode = "409", description = "`comment-withdrawn`")
    public ModeratedComment decide(@PathParam("id") UUID id, @Valid @NotNull Decide decision) {
        return moderation.decide(id, decision, teams.territory());
    }
}
