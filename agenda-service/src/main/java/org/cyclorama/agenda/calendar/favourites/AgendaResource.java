package org.cyclorama.agenda.calendar.favourites;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.agenda.calendar.favourites.Agendas.Entry;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.showing.AiringView;
import org.cyclorama.agenda.showing.InTime;
import org.cyclorama.agenda.vocabulary.IanaZone;
import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.web.PrivateChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/agenda/v1/me/agenda")
@Tag(name = "My agenda")
@RolesAllowed(Roles.PARTICIPANT)
@PrivateChange
class AgendaResource {

    private final Agendas agendas;
    private final Caller caller;
    private final Clock clock;

    AgendaResource(Agendas agendas, Caller caller, Clock clock) {
        this.agendas = agendas;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @AsTable
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @Operation(summary = "What I want to see, in order of time", description = "Of all conferences; what was called off is there too, and says so.")
    @APIResponse(responseCode = "200", description = "A page of it")
    @APIResponse(responseCode = "400", description = "invalid-request")
    public Page<AiringView> agenda(@RestQuery @Parameter(description = "Slug: only this conference") String conference,
            @RestQuery @IanaZone @Parameter(description = "Adds `localStart`, `localEnd` and `localDay`", example = "Asia/Tokyo") String zone,
            @Valid @BeanParam PageRequest page) {
        Instant now = clock.instant();
        Predicate<Airing> after = InTime.after(page);
        List<Entry> rows = agendas.of(caller.subject()).stream()
                .filter(entry -> conference == null || entry.show().conference().equals(conference))
                .filter(entry -> after.test(entry.airing())).limit(page.rows()).toList();
        return Page.of(rows, page.limit, entry -> InTime.cursor(entry.airing()),
                entry -> view(entry, zone == null ? null : ZoneId.of(zone), now));
    }

    @PUT
    @Path("/{airing}")
    @Operation(summary = "Take an airing in")
    @APIResponse(responseCode = "200", description = "It was there already")
    @APIResponse(responseCode = "201", description = "It is there now")
    @APIResponse(responseCode = "400", description = "invalid-request: the agenda is full")
    @APIResponse(responseCode = "404", description = "not-found: also while it is not released")
    public RestResponse<AiringView> add(@RestPath UUID airing) {
        var added = agendas.add(caller.subject(), airing);
        return RestResponse.status(added.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                view(added.entry(), null, clock.instant()));
    }

    @DELETE
    @Path("/{airing}")
    @Operation(summary = "Take an airing out")
    @APIResponse(responseCode = "204", description = "It is not there any more")
    public void remove(@RestPath UUID airing) {
        agendas.remove(caller.subject(), airing);
    }

    private static AiringView view(Entry entry, ZoneId zone, Instant now) {
        return AiringView.of(entry.airing(), entry.show(), zone, now);
    }
}
