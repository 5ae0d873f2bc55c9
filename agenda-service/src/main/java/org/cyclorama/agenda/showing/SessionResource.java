package org.cyclorama.agenda.showing;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.showing.searching.SessionSearch;
import org.cyclorama.agenda.vocabulary.IanaZone;
import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.defaults.web.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/agenda/v1")
@Tag(name = "What is shown")
@PermitAll
@PublicAnswer
class SessionResource {

    private final Shows shows;
    private final Conferences conferences;
    private final SessionSearch search;

    SessionResource(Shows shows, Conferences conferences, SessionSearch search) {
        this.shows = shows;
        this.conferences = conferences;
        this.search = search;
    }

    @GET
    @AsTable
    @Path("/conferences/{c}/sessions")
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @Operation(summary = "All sessions of the latest release")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found")
    public Page<SessionView> sessions(@RestPath("c") String slug, @Valid @BeanParam SessionFilter filter,
            @Valid @BeanParam PageRequest page) {
        Show show = shows.at(slug);
        List<Session> rows = filter.of(show, search, conferences.id(slug))
                .filter(session -> session.id().compareTo(page.startId()) > 0).limit(page.rows())
                .toList();
        return Page.of(rows, page.limit, session -> Cursor.after(session.id()),
                session -> SessionView.of(session, show, filter.zoneId()));
    }

    @GET
    @Path("/sessions/{id}")
    @Operation(summary = "One session of the latest release")
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "400", description = "invalid-request: `zone`")
    @APIResponse(responseCode = "404", description = "not-found: also while it is not released")
    public SessionView session(@RestPath UUID id,
            @RestQuery @IanaZone @Parameter(description = "Adds `localStart` and `localEnd` to airings", example = "Asia/Tokyo") String zone) {
        ZoneId there = zone == null ? null : ZoneId.of(zone);
        return shows.with(id).flatMap(show -> show.sessions().stream().filter(session -> session.id().equals(id)).findFirst()
                .map(session -> SessionView.of(session, show, there)))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such session."));
    }
}
