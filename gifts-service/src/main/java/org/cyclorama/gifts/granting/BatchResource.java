package org.cyclorama.gifts.granting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Giving many pieces at once. */
@Path("/api/gifts/v1/conferences/{conference}/grants/batch")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Grants")
@RolesAllowed({ Roles.GIFT_GRANTER, Roles.ORGANIZER })
class BatchResource {

    private final Batch batch;
    private final Idempotency idempotency;
    private final Caller caller;

    BatchResource(Batch batch, Idempotency idempotency, Caller caller) {
        this.batch = batch;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Give many pieces", description = "At most 500 lines, first come first served. A bad line does not stop the others. Needs an Idempotency-Key.")
    @RequestBody(content = @Content(schema = @Schema(implementation = GiveGifts.Example.class)))
    @APIResponse(responseCode = "200", description = "One result per line, in order", content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`: not readable as a whole, or no Idempotency-Key")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "409", description = "`request-in-progress`")
    @APIResponse(responseCode = "413", description = "`content-too-large`: over 500 lines or 1 MB")
    @APIResponse(responseCode = "422", description = "`idempotency-key-reused`")
    public Response give(@PathParam("conference") String conference, @Valid @NotNull GiveGifts wishes) {
        return idempotency.onceWithKey(wishes,
                () -> Response.ok(batch.give(conference, wishes.grants(), caller.leadingRole())).build());
    }
}
