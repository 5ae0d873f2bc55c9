package org.cyclorama.registration.tickets;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.keys.SigningKeys;
import org.cyclorama.registration.registrations.Registrations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tickets, for their owners, and the keys to verify them with. */
@Path("/api/registration/v1")
@Tag(name = "Tickets")
@RolesAllowed({ Roles.PARTICIPANT, Roles.PARTNER_PORTAL, Roles.ORGANIZER })
class TicketResource {

    private final Registrations registrations;
    private final Tickets tickets;
    private final SigningKeys keys;

    TicketResource(Registrations registrations, Tickets tickets, SigningKeys keys) {
        this.registrations = registrations;
        this.tickets = tickets;
        this.keys = keys;
    }

    @GET
    @Path("/registrations/{id}/ticket")
    @Operation(summary = "A ticket", description = "The same until the registration changes.")
    @APIResponse(responseCode = "200", description = "The signed ticket")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such registration, or not the caller's")
    @APIResponse(responseCode = "409", description = "`no-ticket`: it is not confirmed")
    public TicketView ticket(@PathParam("id") UUID id) {
        return tickets.of(registrations.visible(id));
    }

    @GET
    @Path("/registrations/{id}/ticket.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "A ticket as a QR code to print or scale")
    @APIResponse(responseCode = "200", description = "SVG")
    @APIResponse(responseCode = "404", description = "`not-found`")
    @APIResponse(responseCode = "409", description = "`no-ticket`")
    public String svg(@PathParam("id") UUID id) {
        return TicketQr.svg(ticket(id).ticket());
    }

    @GET
    @Path("/registrations/{id}/ticket.png")
    @Produces("image/png")
    @Operation(summary = "A ticket as a QR code for mails and simple viewers")
    @APIResponse(responseCode = "200", description = "PNG")
    @APIResponse(responseCode = "404", description = "`not-found`")
    @APIResponse(responseCode = "409", description = "`no-ticket`")
    public byte[] png(@PathParam("id") UUID id) {
        return TicketQr.png(ticket(id).ticket());
    }

    @GET
    @Path("/ticket-keys")
    @PermitAll
    @Produces("application/jwk-set+json")
    @Operation(summary = "Public keys of tickets", description = "JWK set (RFC 7517); the first signs new tickets.")
    @APIResponse(responseCode = "200", description = "The keys")
    public String keys() {
        return keys.publicJwks();
    }
}
