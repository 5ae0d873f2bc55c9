package org.cyclorama.gifts.wallet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own wallet. */
@Path("/api/gifts/v1/me/wallet")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wallet")
class WalletResource {

    private final Wallet wallet;

    WalletResource(Wallet wallet) {
        this.wallet = wallet;
    }

    @GET
    @AsTable
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(summary = "What I hold, and what I am offered", description = "Newest first. With a verified e-mail address in the token, what was given to that address before the first login is claimed.")
    @APIResponse(responseCode = "200", description = "One page of what the caller holds or is offered")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    public Page<WalletItem> wallet(@Valid @BeanParam PageRequest page) {
        return wallet.open(page);
    }
}
