package org.cyclorama.booth.requests.answering;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.booth.booths.teams.Teams;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.booth.requests.ReceivedRequest;
import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.web.PrivateChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a request is answered. */
@Path("/api/booth/v1/collaboration-requests/{id}")
@Tag(name = "Collaboration requests")
@Produces(MediaType.APPLICATION_JSON)
@PrivateChange
class ThreadResource {

    private final Answering answering;
    private final Teams teams;
    private final Idempotency idempotency;

    ThreadResource(Answering answering, Teams teams, Idempotency idempotency) {
        this.answering = answering;
        this.teams = teams;
        this.idempotency = idempotency;
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @RolesAllowed({ Roles.REGIONAL_TEAM, Roles.ORGANIZER })
    @Operation(summary = "React to a request", description = "RFC 7396. A team can decide anew: answered and declined ones can be accepted again, expired ones still be answered. Needs `If-Match`.")
    @APIResponse(responseCode = "200", description = "Changed", content = @Content(schema = @Schema(implementation = ReceivedRequest.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such request that the caller may know of")
    @APIResponse(responseCode = "409", description = "`state-not-possible`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`, with `changedFields` and `changedBy`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public Response change(@PathParam("id") UUID id, @Valid @NotNull ChangeRequest change, @Context HttpHeaders headers) {
        ReceivedRequest changed = answering.change(id, change, teams.territory(), headers);
        return Response.ok(changed).header(HttpHeaders.ETAG, changed.etag()).build();
    }

    @GET
    @AsTable
    @Path("/messages")
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @RolesAllowed({ Roles.PARTICIPANT, Roles.REGIONAL_TEAM, Roles.ORGANIZER })
    @Operation(summary = "Read the thread", description = "The oldest first. For the request's author and the team of its booth's region.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such request that the caller may know of")
    public Page<MessageView> thread(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return answering.thread(id, teams.territory(), page);
    }

    @POST
    @Path("/messages")
    @RolesAllowed({ Roles.PARTICIPANT, Roles.REGIONAL_TEAM, Roles.ORGANIZER })
    @Operation(summary = "Write to the other side", description = "A team's words make a request that waits for them `ANSWERED`. Accepts `Idempotency-Key`.")
    @APIResponse(responseCode = "201", description = "Written", content = @Content(schema = @Schema(implementation = MessageView.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such request that the caller may know of")
    @APIResponse(responseCode = "429", description = "`too-many-requests`, with `Retry-After`")
    public Response write(@PathParam("id") UUID id, @Valid @NotNull NewMessage words) {
        Territory territory = teams.territory();
        return idempotency.once(words,
                () -> Response.status(Response.Status.CREATED).entity(answering.write(id, words, territory)).build());
    }
}
