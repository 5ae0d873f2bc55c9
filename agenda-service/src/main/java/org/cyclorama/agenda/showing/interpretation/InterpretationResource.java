package org.cyclorama.agenda.showing.interpretation;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.showing.AiringFilter;
import org.cyclorama.agenda.showing.InTime;
import org.cyclorama.agenda.showing.Show;
import org.cyclorama.agenda.showing.Shows;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.web.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/agenda/v1/conferences/{c}/interpretation")
@Tag(name = "What is shown")
@PermitAll
@PublicAnswer
class InterpretationResource {

    private final Conferences conferences;
    private final Shows shows;

    InterpretationResource(Conferences conferences, Shows shows) {
        this.conferences = conferences;
        this.shows = shows;
    }

    @GET
    @Operation(summary = "Which airing can be heard in which language", description = "Of the latest release: the original, a person, a machine, or nobody; and what was promised and is not there.")
    @APIResponse(responseCode = "200", description = "A page of the matrix")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found")
    public InterpretationView matrix(@RestPath("c") String slug, @Valid @BeanParam AiringFilter filter,
            @Valid @BeanParam PageRequest page) {
        Show show = shows.at(slug);
        List<Airing> airings = filter.of(show).toList();
        Matrix matrix = new Matrix(show, airings, conferences.outline(conferences.id(slug)).languages());
        List<Airing> rows = airings.stream().filter(InTime.after(page)).limit(page.rows()).toList();
        Page<InterpretationView.Row> shown = Page.of(rows, page.limit, InTime::cursor,
                airing -> matrix.row(airing, filter.zoneId()));
        return new InterpretationView(slug, matrix.totals(), shown.items(), shown.next());
    }
}
