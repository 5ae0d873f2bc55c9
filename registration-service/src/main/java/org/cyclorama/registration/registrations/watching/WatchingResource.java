package org.cyclorama.registration.registrations.watching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.defaults.web.PrivateChange;
import org.cyclorama.registration.agenda.Agenda;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For agenda-service: who may watch, and who did. */
@Path("/internal/conferences/{conference}")
@Tag(name = "Between services")
@RolesAllowed(Roles.SERVICE)
@APIResponse(responseCode = "400", description = "`invalid-request`")
class WatchingResource {

    private final Agenda agenda;
    private final Watching watching;

    WatchingResource(Agenda agenda, Watching watching) {
        this.agenda = agenda;
        this.watching = watching;
    }

    @POST
    @Path("/registrations/lookup")
    @PrivateChange
    @Operation(summary = "Somebody's registration", description = "What was made for the verified address before the first login becomes the person's.")
    @APIResponse(responseCode = "200", description = "Whether and how the person attends")
    @APIResponse(responseCode = "404", description = "`not-found`: none")
    public Admitted lookUp(@PathParam("conference") String conference, @Valid @NotNull Watcher watcher) {
        return watching.lookUp(conference, watcher)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("The person has no registration here."));
    }

    @POST
    @Path("/joins")
    @Operation(summary = "Somebody began to watch", description = "The first time of somebody who attends online is the check-in.")
    @APIResponse(responseCode = "204", description = "Taken, also if it changes nothing")
    @APIResponse(responseCode = "404", description = "`not-found`: no such conference")
    public void join(@PathParam("conference") String conference, @Valid @NotNull Join join) {
        agenda.conference(conference);
        watching.join(conference, join);
    }
}
