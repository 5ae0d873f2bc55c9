package org.cyclorama.gifts.wallet;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Passing gifts on. */
@Path("/api/gifts/v1/grants/{id}/offer")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wallet")
@RolesAllowed(Roles.PARTICIPANT)
class OfferResource {

    private final Passing passing;
    private final WalletItems items;
    private final Idempotency idempotency;

    OfferResource(Passing passing, WalletItems items, Idempotency idempotency) {
        this.passing = passing;
        this.items = items;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(summary = "Offer a gift to somebody", description = "It stays the caller's until the other accepts. With `back` it is returned to who passed it on.")
    @APIResponse(responseCode = "200", description = "Was offered to the same person before", content = @Content(schema = @Schema(implementation = OfferView.class)))
    @APIResponse(responseCode = "201", description = "Offered now", content = @Content(schema = @Schema(implementation = OfferView.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such grant, or not the caller's")
    @APIResponse(responseCode = "409", description = "`already-offered`, `step-not-allowed`, `request-in-progress`")
    @APIResponse(responseCode = "422", description = "`offer-refused`, `idempotency-key-reused`")
    public Response offer(@PathParam("id") UUID id, @Valid @NotNull OfferGrant wish) {
        return idempotency.once(wish, () -> {
            Passing.Made made = passing.offer(id, wish);
            return Response.status(made.isNew() ? 201 : 200).entity(made.offer()).build();
        });
    }

    @POST
    @Path("/acceptance")
    @Operation(summary = "Accept what is offered", description = "From now on it is the caller's.")
    @APIResponse(responseCode = "200", description = "The gift, as it is in the caller's wallet")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: nothing is offered to the caller")
    @APIResponse(responseCode = "409", description = "`step-not-allowed`: it was used, expired or revoked meanwhile")
    public WalletItem accept(@PathParam("id") UUID id) {
        return passing.accept(id, items);
    }

    @DELETE
    @Operation(summary = "End an offer", description = "Whoever made it takes it back; whom it was made to declines.")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: no open offer of the caller or to the caller")
    public void end(@PathParam("id") UUID id) {
        passing.end(id);
    }
}
