package org.cyclorama.registration.door.checkin;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.identity.Roles;
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
@APIResponse(responseCode = "403", description = "`forbidden`: also at another venue than the caller's")
@APIResponse(responseCode = "404", description = "`not-found`: no such conference, registration or check-in")
class CheckInResource {

    private final DoorStaff staff;

    CheckInResource(DoorStaff staff) {
        this.staff = staff;
    }

    @POST
    @Path("/conferences/{conference}/check-ins")
    @RolesAllowed(Roles.DOOR_STAFF)
    @Operation(summary = "Check somebody in", description = "A ticket checks in once. The same `scanId` again gets the same answer.")
    @APIResponse(responseCode = "201", description = "Came in", content = @Content(schema = @Schema(implementation = CheckInView.class)))
    @APIResponse(responseCode = "409", description = "`check-in-refused` with `reason`: ALREADY_CHECKED_IN (with `checkedInAt`, `venue` and both scans as `first` and `second`), NO_CLEARANCE, CANCELLED, WRONG_VENUE, NOT_IN_PERSON, REVOKED, UNKNOWN_KEY or BAD_SIGNATURE")
    @APIResponse(responseCode = "422", description = "`idempotency-key-reused`: the scanId belongs to another scan")
    public Response checkIn(@PathParam("conference") String conference, @Valid @NotNull ScanTicket scan) {
        Answer answer = staff.scan(conference, List.of(scan)).getFirst();
        CheckInView view = CheckInView.of(answer);
        return Response.created(URI.create("/api/registration/v1/check-ins/" + view.id())).entity(view)
                .header("Idempotency-Replayed", answer.replayed() ? "true" : null).build();
    }

    @POST
    @Path("/conferences/{conference}/check-ins/batch")
    @RolesAllowed(Roles.DOOR_STAFF)
    @Operation(summary = "Send what was scanned offline", description = "At most 500 scans. The first to arrive wins; every other use of the ticket is a conflict, told with both scans. Scans that were sent before get the same answer, so a lost call is simply repeated: each `scanId` is its own Idempotency-Key.")
    @APIResponse(responseCode = "200", description = "One result per scan, in order")
    @APIResponse(responseCode = "413", description = "`content-too-large`: over 500 scans or 1 MB")
    public ScanResults batch(@PathParam("conference") String conference, @Valid @NotNull NewScans scans) {
        return staff.scanned(conference, scans);
    }

    @DELETE
    @Path("/check-ins/{id}")
    @RolesAllowed(Roles.DOOR_STAFF)
    @Operation(summary = "Undo a wrong scan", description = "The person has not come in, and the ticket can be used.")
    @APIResponse(responseCode = "204", description = "Undone, now or before")
    public void undo(@PathParam("id") UUID id, @QueryParam("reason") @NotBlank @Size(max = 200) String reason) {
        staff.undo(id, reason);
    }
}
