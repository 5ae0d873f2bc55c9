package org.cyclorama.agenda.suite.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.web.PrivateChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/internal/privacy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Between services")
@RolesAllowed(Roles.SERVICE)
@PrivateChange
class PrivacyResource {

    private final Privacy privacy;

    PrivacyResource(Privacy privacy) {
        this.privacy = privacy;
    }

    @POST
    @Path("/export")
    @Operation(summary = "All that is kept of a person")
    @APIResponse(responseCode = "200", description = "By collection")
    @APIResponse(responseCode = "400", description = "invalid-request")
    public Export export(@NotNull @Valid PrivacyRequest request) {
        return privacy.export(request);
    }

    @POST
    @Path("/erasure")
    @Operation(summary = "Forget a person", description = "The same request again answers the same receipt.")
    @APIResponse(responseCode = "200", description = "The receipt")
    @APIResponse(responseCode = "400", description = "invalid-request")
    public Receipt erase(@NotNull @Valid PrivacyRequest request) {
        return privacy.erase(request);
    }
}
