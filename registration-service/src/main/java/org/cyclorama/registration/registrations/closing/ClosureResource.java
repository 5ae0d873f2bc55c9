package org.cyclorama.registration.registrations.closing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.registration.agenda.Agenda;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Closing venues. */
@Path("/api/registration/v1/conferences/{conference}/venues/{code}/closure")
@Tag(name = "Admission")
class ClosureResource {

    private final Agenda agenda;
    private final Closing closing;
    private final Idempotency idempotency;

    ClosureResource(Agenda agenda, Closing closing, Idempotency idempotency) {
        this.agenda = agenda;
        this.closing = closing;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Close a venue", description = "Everyone there, and everyone on its waiting list, moves online and is told. Repeated, it moves nobody.")
    @APIResponse(responseCode = "200", description = "Closed", content = @Content(schema = @Schema(implementation = ClosureView.class)))
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such conference or venue; `no-admission`")
    public Response close(@PathParam("conference") String conference, @PathParam("code") String venue) {
        agenda.conference(conference);
        return idempotency.once(venue, () -> Response.ok(closing.close(conference, venue)).build());
    }
}
