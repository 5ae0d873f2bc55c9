package org.cyclorama.booth.retention;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.cyclorama.booth.Code;
import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.quarkus.arc.All;

/** What agenda-service asks when a test conference is deleted. */
@Path("/internal/conferences/{c}")
@RolesAllowed(Roles.SERVICE)
@Tag(name = "Between services")
class ConferenceDeletionResource {

    private final List<ConferenceData> features;

    ConferenceDeletionResource(@All List<ConferenceData> features) {
        this.features = features;
    }

    @DELETE
    @Transactional
    @Operation(summary = "Delete everything of a conference", description = "Agenda sees to it that it is a test.")
    @APIResponse(responseCode = "204", description = "Nothing of it is here")
    public void delete(@PathParam("c") @Code String conference) {
        features.forEach(feature -> feature.delete(conference));
    }
}
