package org.cyclorama.registration.webhooks.hub;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the other services send what happened to people. */
@Path("/internal/events")
@Tag(name = "Between services")
@RolesAllowed(Roles.SERVICE)
class HubResource {

    private final Hub hub;

    HubResource(Hub hub) {
        this.hub = hub;
    }

    @POST
    @Operation(summary = "Something happened to a person", description = "Told to the webhooks of the person's partner.")
    @APIResponse(responseCode = "204", description = "Taken, also if it concerns nobody's webhook")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public void take(@Valid @NotNull HubEvent event) {
        hub.tell(event);
    }
}
