package org.cyclorama.registration.door.list;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.agenda.Agenda;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What doors take along. */
@Path("/api/registration/v1")
@Tag(name = "Check-in")
@RolesAllowed(Roles.DOOR_STAFF)
@APIResponse(responseCode = "400", description = "`invalid-request`")
@APIResponse(responseCode = "401", description = "`unauthenticated`")
@APIResponse(responseCode = "403", description = "`forbidden`: also for another venue than the caller's")
@APIResponse(responseCode = "404", description = "`not-found`: no such conference or venue")
class DoorListResource {

    private final Agenda agenda;
    private final DoorLists lists;
    private final Caller caller;

    DoorListResource(Agenda agenda, DoorLists lists, Caller caller) {
        this.agenda = agenda;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Path("/conferences/{conference}/venues/{code}/door-list")
    @Operation(summary = "Who may come in", description = "Signed, for a door without a network. Read it from the beginning, then what changed with `next` of the answer before: put in `entries`, take out `gone`. With `name`, those whose name holds it, for a person without a phone.")
    @APIResponse(responseCode = "200", description = "The list, or what changed since the cursor")
    public DoorList.Signed list(@PathParam("conference") String conference, @PathParam("code") String venue,
            @QueryParam("name") @Size(min = 2, max = 100) @Parameter(description = "Part of a name, in any case") String name,
            @Valid @BeanParam PageRequest page) {
        agenda.conference(conference);
        if (caller.venues().filter(own -> !own.contains(venue)).isPresent()) {
            throw CommonProblem.FORBIDDEN.because("You are door staff of another venue.");
        }
        return name == null ? lists.list(conference, venue, page) : lists.named(conference, venue, name, page.limit);
    }

    @GET
    @Path("/conferences/{conference}/revocations")
    @Operation(summary = "Tickets that are good no longer", description = "For devices that know only the public keys. Read like the door list.")
    @APIResponse(responseCode = "200", description = "Revocations since the cursor")
    public Revocations revocations(@PathParam("conference") String conference, @Valid @BeanParam PageRequest page) {
        agenda.conference(conference);
        return lists.revocations(conference, page);
    }
}
