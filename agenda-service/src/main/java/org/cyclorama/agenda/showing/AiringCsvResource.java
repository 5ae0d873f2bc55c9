package org.cyclorama.agenda.showing;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.defaults.csv.CsvAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The programme for spreadsheets. */
@Path("/api/agenda/v1")
@PermitAll
class AiringCsvResource {

    private static final List<String> HEADER = List.of("code", "session", "title", "track", "speakers", "kind", "channel", "block",
            "studios", "start", "end", "zone", "localStart", "languages", "cancelled");

    private final Shows shows;
    private final CsvAnswers csv;

    AiringCsvResource(Shows shows, CsvAnswers csv) {
        this.shows = shows;
        this.csv = csv;
    }

    @GET
    @Path("/conferences/{c}/airings")
    @Produces("text/csv")
    @Operation(hidden = true)
    public StreamingOutput airings(@RestPath("c") String slug, @Valid @BeanParam AiringFilter filter) {
        Show show = shows.at(slug);
        return csv.stream(HEADER, () -> filter.of(show), airing -> line(airing, show, filter.zoneId()));
    }

    private static List<String> line(Airing airing, Show show, ZoneId zone) {
        Session session = show.sessionOf(airing);
        return Arrays.asList(airing.code(), session.code(),
                session.title().getOrDefault("en", session.title().values().iterator().next()), session.track(),
                String.join("; ", show.speakersOf(airing)), airing.kind().name(), airing.channel(), airing.block(),
                String.join("; ", airing.studios()), airing.start().toString(), airing.end().toString(),
                zone == null ? null : zone.getId(), zone == null ? null : airing.start().atZone(zone).toOffsetDateTime().toString(),
                String.join("; ", airing.interpretedInto().toList()), Boolean.toString(airing.isCancelled()));
    }
}
