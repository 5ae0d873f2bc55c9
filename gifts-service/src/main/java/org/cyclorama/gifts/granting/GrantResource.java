package org.cyclorama.gifts.granting;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Giving. Does not ask for the conference: a campaign is in one that exists, and gifts arrive also while agenda-service is
 * down.
 */
@Path("/api/gifts/v1/conferences/{conference}/grants")
@Tag(name = "Grants")
@RolesAllowed({ Roles.GIFT_GRANTER, Roles.ORGANIZER })
class GrantResource {

    private final GrantService grants;
    private final GrantBatch batch;
    private final Idempotency idempotency;

    GrantResource(GrantService grants, GrantBatch batch, Idempotency idempotency) {
        this.grants = grants;
        this.batch = batch;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(summary = "Give one person one piece", description = "Repeated, it answers with what was given, also after the campaign has closed or sold out.")
    @APIResponse(responseCode = "200", description = "Was given before", content = @Content(schema = @Schema(implementation = GrantView.class)))
    @APIResponse(responseCode = "201", description = "Given now", content = @Content(schema = @Schema(implementation = GrantView.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such campaign")
    @APIResponse(responseCode = "409", description = "`out-of-stock`, `campaign-closed`, `request-in-progress`")
    @APIResponse(responseCode = "422", description = "`source-mismatch`, `idempotency-key-reused`")
    public Response give(@PathParam("conference") String conference, @Valid @NotNull GiveGift wish) {
        return idempotency.once(wish, () -> answer(grants.give(conference, List.of(wish)).getFirst()));
    }

    @POST
    @Path("/batch")
    @Operation(summary = "Give many pieces", description = "At most 500 lines, first come first served. A bad line does not stop the others. Needs an Idempotency-Key.")
    @RequestBody(content = @Content(schema = @Schema(implementation = GiveGifts.Example.class)))
    @APIResponse(responseCode = "200", description = "One result per line, in order", content = @Content(schema = @Schema(implementation = GrantBatch.Results.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`: not readable as a whole, or no Idempotency-Key")
    @APIResponse(responseCode = "409", description = "`request-in-progress`")
    @APIResponse(responseCode = "413", description = "`content-too-large`: over 500 lines or 1 MB")
    @APIResponse(responseCode = "422", description = "`idempotency-key-reused`")
    public Response giveMany(@PathParam("conference") String conference, @Valid @NotNull GiveGifts wishes) {
        return idempotency.onceWithKey(wishes, () -> Response.ok(batch.give(conference, wishes.grants())).build());
    }

    private static Response answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Given(Grant grant, boolean isNew) ->
                Response.status(isNew ? 201 : 200).entity(GrantView.of(grant)).build();
            case Outcome.Refused(var problem) -> throw problem;
        };
    }
}
