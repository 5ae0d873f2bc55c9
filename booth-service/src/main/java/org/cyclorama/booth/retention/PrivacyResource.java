package org.cyclorama.booth.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What registration-service asks on behalf of a person. POST, because a person's address belongs into no access log. */
@Path("/internal/privacy")
@RolesAllowed(Roles.SERVICE)
@Tag(name = "Between services")
@Produces(MediaType.APPLICATION_JSON)
class PrivacyResource {

    private final Privacy privacy;

    PrivacyResource(Privacy privacy) {
        this.privacy = privacy;
    }

    @POST
    @Path("/export")
    @Operation(summary = "All that is kept of a person")
    @APIResponse(responseCode = "200", description = "By collection, flat")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public PersonalExport export(@Valid @NotNull PrivacyRequest asked) {
        return privacy.export(asked.owner());
    }

    @POST
    @Path("/erasure")
    @Operation(summary = "Erase a person", description = "The same request again gives the stored receipt.")
    @APIResponse(responseCode = "200", description = "The receipt")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public ErasureReceipt erase(@Valid @NotNull PrivacyRequest asked) {
        return privacy.erase(asked);
    }
}
