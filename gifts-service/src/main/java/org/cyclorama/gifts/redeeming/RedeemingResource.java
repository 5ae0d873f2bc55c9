package org.cyclorama.gifts.redeeming;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.gifts.grants.GrantView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be done with a grant. */
@Path("/api/gifts/v1/grants/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Grants")
class RedeemingResource {

    private final Redeeming redeeming;
    private final Downloads downloads;
    private final Caller caller;

    RedeemingResource(Redeeming redeeming, Downloads downloads, Caller caller) {
        this.redeeming = redeeming;
        this.downloads = downloads;
        this.caller = caller;
    }

    @POST
    @Path("/reveal")
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(summary = "Look what it is", description = "As often as wanted; the first time counts. Shows a code from a list, and a new one-time code to redeem with.")
    @APIResponse(responseCode = "200", description = "What is in it")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such grant, or not the caller's")
    @APIResponse(responseCode = "409", description = "`step-not-allowed`, `not-valid-now`")
    public RevealView reveal(@PathParam("id") UUID id) {
        return redeeming.reveal(id);
    }

    @POST
    @Path("/redemption")
    @RolesAllowed({ Roles.PARTICIPANT, Roles.DOOR_STAFF })
    @Operation(summary = "Use it up", description = "By its holder with the one-time code of the last reveal, or by door staff of its conference without one.")
    @APIResponse(responseCode = "200", description = "Redeemed")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such grant, or not the caller's")
    @APIResponse(responseCode = "409", description = "`redemption-code-refused`, `step-not-allowed`, `not-valid-now`")
    public GrantView redeem(@PathParam("id") UUID id, @Valid @NotNull RedeemGrant how) {
        return how.code() == null && caller.is(Roles.DOOR_STAFF) ? redeeming.redeemAtDoor(id)
                : redeeming.redeem(id, Optional.ofNullable(how.code()));
    }

    @POST
    @Path("/revocation")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Take it back", description = "For ever; the piece does not return to the stock.")
    @APIResponse(responseCode = "200", description = "Revoked")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such grant, or of a conference that is not the caller's")
    @APIResponse(responseCode = "409", description = "`step-not-allowed`: it is used up or over")
    public GrantView revoke(@PathParam("id") UUID id, @Valid @NotNull RedeemGrant.Revoke why) {
        return redeeming.revoke(id, why.reason());
    }

    @POST
    @Path("/download")
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(summary = "A URL to download its file by", description = "Good for some minutes, for whoever has it. Looking at a gift this way reveals it too.")
    @APIResponse(responseCode = "200", description = "The URL")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such grant, or not the caller's")
    @APIResponse(responseCode = "409", description = "`no-download`, `step-not-allowed`, `not-valid-now`")
    public Downloads.Link download(@PathParam("id") UUID id) {
        return downloads.link(id);
    }
}
