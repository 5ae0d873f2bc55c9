package org.cyclorama.booth.requests;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.booth.Code;
import org.cyclorama.booth.agenda.RegionTree;
import org.cyclorama.booth.agenda.Regions;
import org.cyclorama.booth.booths.teams.Teams;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.web.PrivateChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests to work together. */
@Path("/api/booth/v1")
@Tag(name = "Collaboration requests")
@Produces(MediaType.APPLICATION_JSON)
@PrivateChange
class CollaborationRequestResource {

    private static final String STATES = "OPEN|ACCEPTED|ANSWERED|DECLINED|EXPIRED";

    private final Collaboration collaboration;
    private final Teams teams;
    private final Regions regions;
    private final Idempotency idempotency;

    CollaborationRequestResource(Collaboration collaboration, Teams teams, Regions regions, Idempotency idempotency) {
        this.collaboration = collaboration;
        this.teams = teams;
        this.regions = regions;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/booths/{id}/collaboration-requests")
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(summary = "Ask to work together", description = "Private. The first comment or request at a booth brings its gift. Accepts `Idempotency-Key`.")
    @APIResponse(responseCode = "201", description = "Stored; `gift` tells where its gift will be", content = @Content(schema = @Schema(implementation = CollaborationRequestView.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth, or nothing of it is published")
    @APIResponse(responseCode = "422", description = "`unknown-product`")
    @APIResponse(responseCode = "429", description = "`too-many-requests`, with `Retry-After`")
    @APIResponse(responseCode = "503", description = "`unavailable`: the regions' business hours were never heard of")
    public Response ask(@PathParam("id") UUID booth, @Valid @NotNull NewCollaborationRequest asked) {
        RegionTree tree = regions.tree();
        return idempotency.once(asked,
                () -> Response.status(Response.Status.CREATED).entity(collaboration.ask(booth, asked, tree)).build());
    }

    @GET
    @AsTable
    @Path("/me/collaboration-requests")
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(summary = "What I asked", description = "The oldest first, each with how far its gift is.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public Page<CollaborationRequestView> mine(@BeanParam @Valid PageRequest page) {
        return collaboration.mine(page);
    }

    @GET
    @AsTable
    @Path("/regions/{region}/collaboration-requests")
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @RolesAllowed({ Roles.REGIONAL_TEAM, Roles.ORGANIZER })
    @Operation(summary = "What was asked at the booths of a region and those under it", description = "The oldest first. Name and address only of those who agreed to be contacted.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "403", description = "`forbidden`: another team's region")
    @APIResponse(responseCode = "404", description = "`not-found`: no such region")
    public Page<ReceivedRequest> received(@PathParam("region") String region,
            @QueryParam("conference") @Code @Parameter(description = "Slug; without it all conferences") String conference,
            @QueryParam("state") @Pattern(regexp = STATES) @Parameter(description = "One of " + STATES) String state,
            @QueryParam("overdue") @Parameter(description = "Only open ones that should have been reacted to") boolean overdue,
            @BeanParam @Valid PageRequest page) {
        Territory territory = teams.territory(region);
        return collaboration.received(territory, conference, state == null ? null : RequestState.valueOf(state), overdue, page);
    }
}
