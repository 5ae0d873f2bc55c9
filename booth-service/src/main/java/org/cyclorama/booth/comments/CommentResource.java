package org.cyclorama.booth.comments;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.web.PrivateChange;
import org.cyclorama.defaults.web.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Comments, as visitors write and read them. */
@Path("/api/booth/v1")
@Tag(name = "Comments")
@Produces(MediaType.APPLICATION_JSON)
class CommentResource {

    private final Guestbook guestbook;
    private final Commenting commenting;
    private final Idempotency idempotency;
    private final Caller caller;

    CommentResource(Guestbook guestbook, Commenting commenting, Idempotency idempotency, Caller caller) {
        this.guestbook = guestbook;
        this.commenting = commenting;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @AsTable
    @Path("/booths/{id}/comments")
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @PermitAll
    @PublicAnswer
    @Operation(summary = "Read what others said", description = "Approved comments, the oldest first.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth, or nothing of it is published")
    public Page<CommentView> approved(@PathParam("id") UUID booth, @BeanParam @Valid PageRequest page) {
        return commenting.approved(booth, page);
    }

    @POST
    @Path("/booths/{id}/comments")
    @PrivateChange
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(summary = "Comment", description = "The region's team decides whether it becomes public. The first comment or request at a booth brings its gift, whatever is decided. One person may post so many a minute (`cyclorama.booth.comment-pace`, 10). Accepts `Idempotency-Key`.")
    @APIResponse(responseCode = "201", description = "Stored; `gift` tells where its gift will be", content = @Content(schema = @Schema(implementation = CommentView.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth, or nothing of it is published")
    @APIResponse(responseCode = "429", description = "`too-many-requests`, with `Retry-After`")
    public Response post(@PathParam("id") UUID booth,
            @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, @Valid @NotNull NewComment words) {
        Posting posting = new Posting(booth, caller.subject(), caller.name().orElse(null),
                caller.verifiedEmail().orElse(null), words);
        // A key's answer is stored in the transaction of the change itself, which others can't share.
        return key == null ? created(guestbook.write(posting))
                : idempotency.once(words, () -> created(guestbook.writeAlone(posting)));
    }

    private static Response created(CommentView comment) {
        return Response.status(Response.Status.CREATED).entity(comment).header(HttpHeaders.ETAG, comment.etag()).build();
    }

    @GET
    @AsTable
    @Path("/me/comments")
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(summary = "What I said", description = "The oldest first, in whatever state, each with how far the gift of its booth is.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public Page<CommentView> mine(@BeanParam @Valid PageRequest page) {
        return commenting.mine(page);
    }

    @DELETE
    @Path("/comments/{id}")
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(summary = "Withdraw one's own comment", description = "Its gift stays. Needs `If-Match`.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "403", description = "`forbidden`: somebody else's")
    @APIResponse(responseCode = "404", description = "`not-found`: no such comment, or withdrawn already")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: decided meanwhile")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public void withdraw(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        commenting.withdraw(id, headers);
    }
}
