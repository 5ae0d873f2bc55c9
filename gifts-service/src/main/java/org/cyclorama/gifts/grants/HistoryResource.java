package org.cyclorama.gifts.grants;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The way of a gift. */
@Path("/api/gifts/v1/grants/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Grants")
class HistoryResource {

    private final History history;

    HistoryResource(History history) {
        this.history = history;
    }

    @GET
    @AsTable
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @RolesAllowed({ Roles.PARTICIPANT, Roles.ORGANIZER })
    @Operation(summary = "What happened to a gift", description = "For its holder and the organizer; oldest first. It names nobody.")
    @APIResponse(responseCode = "200", description = "Everything that happened to it")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such grant, or not the caller's")
    public Page<History.Entry> history(@PathParam("id") UUID id) {
        return new Page<>(history.of(id), null);
    }
}
