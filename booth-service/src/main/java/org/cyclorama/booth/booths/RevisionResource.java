package org.cyclorama.booth.booths;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.booth.booths.content.BoothView;
import org.cyclorama.booth.booths.teams.Teams;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was published of a booth over time. */
@Path("/api/booth/v1/booths/{id}/revisions")
@RolesAllowed({ Roles.REGIONAL_TEAM, Roles.ORGANIZER })
@Tag(name = "Booths")
@Produces(MediaType.APPLICATION_JSON)
class RevisionResource {

    private final Teams teams;
    private final Booths booths;
    private final Drafting drafting;

    RevisionResource(Teams teams, Booths booths, Drafting drafting) {
        this.teams = teams;
        this.booths = booths;
        this.drafting = drafting;
    }

    /** One line of a booth's history. */
    @Schema(name = "Revision", description = "What was published of a booth at one time")
    record Revision(
            @Schema(examples = "3") int number,
            Instant publishedAt,
            @Schema(description = "The role of who published it; null when unknown", nullable = true, examples = "regional-team") String publishedBy,
            @Schema(description = "Whether visitors see it now") boolean current,
            @Schema(description = "Fields that differ from the revision before", examples = "[\"welcome\"]") Set<String> changedFields) {
    }

    @GET
    @AsTable
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @Operation(summary = "History of a booth", description = "What was published, the newest first.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "403", description = "`forbidden`: another team's booth")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth that the caller may know of")
    public Page<Revision> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return booths.history(id, teams.territory(), page);
    }

    @GET
    @Path("/{n}")
    @Operation(summary = "Read a revision", description = "As visitors saw it.")
    @APIResponse(responseCode = "200", description = "The booth as it was published then")
    @APIResponse(responseCode = "403", description = "`forbidden`: another team's booth")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth or revision that the caller may know of")
    public BoothView revision(@PathParam("id") UUID id, @PathParam("n") int number) {
        return booths.revision(id, number, teams.territory());
    }

    @POST
    @Path("/{n}/restoration")
    @Operation(summary = "Take a revision as the draft", description = "Visitors see it when the draft is published, which needs every product to which a hotspot leads. Needs `If-Match` with the draft's ETag: the draft is replaced.")
    @APIResponse(responseCode = "200", description = "The draft is as that revision was", content = @Content(schema = @Schema(implementation = BoothView.class)))
    @APIResponse(responseCode = "403", description = "`forbidden`: another team's booth")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth or revision that the caller may know of")
    @APIResponse(responseCode = "412", description = "`precondition-failed`, with `changedFields` and `changedBy`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public Response restore(@PathParam("id") UUID id, @PathParam("n") int number, @Context HttpHeaders headers) {
        Territory territory = teams.territory();
        return BoothResource.tagged(Response.ok(), drafting.restore(id, number, territory, headers).draft());
    }
}
