package org.cyclorama.agenda.showing;

import java.time.Clock;
import java.time.Instant;
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
import jakarta.ws.rs.core.StreamingOutput;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.vocabulary.IanaZone;
import org.cyclorama.defaults.csv.CsvAnswers;
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
class AiringResource {

    private final Shows shows;
    private final CsvAnswers csv;
    private final Clock clock;

    AiringResource(Shows shows, CsvAnswers csv, Clock clock) {
        this.shows = shows;
        this.csv = csv;
        this.clock = clock;
    }

    @GET
    @Path("/conferences/{c}/airings")
    @Produces(MediaType.APPLICATION_JSON)
    @PublicAnswer
    @Operation(summary = "All airings of the latest release, in order of time")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found")
    public Page<AiringView> airings(@RestPath("c") String slug, @Valid @BeanParam AiringFilter filter,
            @Valid @BeanParam PageRequest page) {
        Show show = shows.at(slug);
        Instant now = clock.instant();
        List<Airing> rows = filter.of(show).filter(InTime.after(page)).limit(page.rows()).toList();
        return Page.of(rows, page.limit, InTime::cursor,
                airing -> AiringView.of(airing, show, filter.zoneId(), now));
    }

    @GET
    @Path("/conferences/{c}/airings")
    @Produces("text/csv")
    @Operation(summary = "All airings of the latest release as a table")
    @APIResponse(responseCode = "200", description = "All rows, in order of time")
    public StreamingOutput table(@RestPath("c") String slug, @Valid @BeanParam AiringFilter filter) {
        Show show = shows.at(slug);
        return csv.stream(AiringTable.HEADER, () -> filter.of(show), airing -> AiringTable.line(airing, show, filter.zoneId()));
    }

    @GET
    @Path("/airings/{id}")
    @PublicAnswer
    @Operation(summary = "One airing of the latest release")
    @APIResponse(responseCode = "200", description = "The airing")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found: also while it is not released")
    public AiringView airing(@RestPath UUID id,
            @RestQuery @IanaZone @Parameter(description = "Adds `localStart`, `localEnd` and `localDay`", example = "Asia/Tokyo") String zone) {
        ZoneId there = zone == null ? null : ZoneId.of(zone);
        return shows.with(id)
                .flatMap(show -> show.airing(id).map(airing -> AiringView.of(airing, show, there, clock.instant())))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such airing."));
    }
}
