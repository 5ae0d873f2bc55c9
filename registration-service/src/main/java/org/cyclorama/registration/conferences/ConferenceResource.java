package org.cyclorama.registration.conferences;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.cyclorama.defaults.identity.Roles;

/** For agenda-service: a test conference was deleted. */
@Path("/internal/conferences/{conference}")
@RolesAllowed(Roles.SERVICE)
class ConferenceResource {

    private final Deletion deletion;

    ConferenceResource(Deletion deletion) {
        this.deletion = deletion;
    }

    @DELETE
    public void delete(@PathParam("conference") String conference) {
        deletion.delete(conference);
    }
}
