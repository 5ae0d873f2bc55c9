package org.cyclorama.registration.checkin;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The door. */
@Path("/api/registration/v1")
@Tag(name = "Check-in")
@APIResponse(responseCode = "400", description = "`invalid-request`")
@APIResponse(responseCode = "401", description = "`unauthenticated`")
@APIResponse(responseCode = "404", description = "`not-found`: no such conference or registration")
class CheckInResource {

    private final Agenda agenda;
    private final Door door;
    private final Clearances clearances;
    private final Idempotency idempotency;

    CheckInResource(Agenda agenda, Door door, Clearances clearances, Idempotency idempotency) {
        this.agenda = agenda;
        this.door = door;
        this.clearances = clearances;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/conferences/{conference}/check-ins")
    @RolesAllowed(Roles.DOOR_STAFF)
    @Operation(summary = "Check somebody in", description = "A ticket checks in once. The same `scanId` again gets the same answer.")
    @APIResponse(responseCode = "201", description = "Came in", content = @Content(schema = @Schema(implementation = CheckInView.class)))
    @APIResponse(responseCode = "409", description = "`check-in-refused` with `reason`: ALREADY_CHECKED_IN (with `checkedInAt` and `venue`), NO_CLEARANCE, CANCELLED, WRONG_VENUE, NOT_IN_PERSON, UNKNOWN_KEY or BAD_SIGNATURE")
    public Response checkIn(@PathParam("conference") String conference, @Valid @NotNull ScanTicket scan) {
        agenda.conference(conference);
        return idempotency.onceAs(scan.scanId().toString(), scan, () -> {
            CheckInView checkIn = door.checkIn(conference, scan);
            return Response.created(URI.create("/api/registration/v1/check-ins/" + checkIn.id())).entity(checkIn).build();
        });
    }

    @PUT
    @Path("/registrations/{id}/clearance")
    @RolesAllowed({ Roles.DOOR_STAFF, Roles.ORGANIZER })
    @Operation(summary = "Record an on-site clearance", description = "Until when it holds, never what it found.")
    @APIResponse(responseCode = "200", description = "Recorded")
    public Clearance clear(@PathParam("id") UUID id, @Valid @NotNull NewClearance clearance) {
        clearances.record(id, clearance.validUntil());
        return new Clearance(id, clearance.validUntil());
    }

    @Schema(description = "Until when a clearance holds")
    record NewClearance(@NotNull @Schema(examples = "2020-11-19T20:00:00Z") Instant validUntil) {
    }

    @Schema(description = "A recorded clearance")
    record Clearance(UUID registration, Instant validUntil) {
    }
}
