package org.cyclorama.registration.door.clearance;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** On-site clearances. */
@Path("/api/registration/v1/registrations/{id}/clearance")
@Tag(name = "Check-in")
class ClearanceResource {

    private final Clearances clearances;

    ClearanceResource(Clearances clearances) {
        this.clearances = clearances;
    }

    @PUT
    @RolesAllowed({ Roles.DOOR_STAFF, Roles.ORGANIZER })
    @Operation(summary = "Record an on-site clearance", description = "Until when it holds, never what it found.")
    @APIResponse(responseCode = "200", description = "Recorded")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such registration, or at another venue than the caller's")
    public Clearance clear(@PathParam("id") UUID id, @Valid @NotNull Clearance.NewClearance clearance) {
        clearances.record(id, clearance.validUntil());
        return new Clearance(id, clearance.validUntil());
    }
}
