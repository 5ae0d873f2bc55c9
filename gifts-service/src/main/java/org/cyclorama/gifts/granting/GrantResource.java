package org.cyclorama.gifts.granting;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.gifts.grants.GrantView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Giving. Does not ask for the conference: a campaign is in one that exists, and gifts arrive also while
 * agenda-service is down.
 */
@Path("/api/gifts/v1/conferences/{conference}/grants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Grants")
@RolesAllowed({ Roles.GIFT_GRANTER, Roles.ORGANIZER })
class GrantResource {

    private final Line line;
    private final Granting granting;
    private final Idempotency idempotency;
    private final Caller caller;

    GrantResource(Line line, Granting granting, Idempotency idempotency, Caller caller) {
        this.line = line;
        this.granting = granting;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Give one person one piece", description = "Repeated, it answers with what was given, also after the campaign has closed or sold out; no Idempotency-Key is needed for that.")
    @APIResponse(responseCode = "200", description = "Was given before", content = @Content(schema = @Schema(implementation = GrantView.class)))
    @APIResponse(responseCode = "201", description = "Given now", content = @Content(schema = @Schema(implementation = GrantView.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such campaign")
    @APIResponse(responseCode = "409", description = "`out-of-stock`, `campaign-closed`, `request-in-progress`")
    @APIResponse(responseCode = "422", description = "`source-mismatch`, `idempotency-key-reused`")
    @APIResponse(responseCode = "503", description = "`unavailable`: too many want something at this moment")
    public Response give(@PathParam("conference") String conference, @Valid @NotNull GiveGift wish,
            @HeaderParam("Idempotency-Key") String key) {
        // A stored answer belongs to the transaction of its own change; without a key, repeating finds the grant anyway.
        return key == null ? answer(line.await(conference, wish, caller.leadingRole()))
                : idempotency.once(wish,
                        () -> answer(granting.give(conference, List.of(wish), caller.leadingRole()).getFirst()));
    }

    private static Response answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Given(GrantView grant, boolean isNew) -> Response.status(isNew ? 201 : 200).entity(grant).build();
            case Outcome.Refused(var problem) -> throw problem;
        };
    }
}
