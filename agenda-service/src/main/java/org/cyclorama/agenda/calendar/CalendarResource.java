package org.cyclorama.agenda.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.cyclorama.agenda.PublicAddress;
import org.cyclorama.agenda.PublicDocument;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.conferences.Outline;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.showing.AiringFilter;
import org.cyclorama.agenda.showing.Show;
import org.cyclorama.agenda.showing.Shows;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/agenda/v1/conferences/{c}/schedule.ics")
@Tag(name = "Calendars")
@PermitAll
class CalendarResource {

    private final Conferences conferences;
    private final Shows shows;
    private final Calendars calendars;
    private final PublicAddress address;

    CalendarResource(Conferences conferences, Shows shows, Calendars calendars, PublicAddress address) {
        this.conferences = conferences;
        this.shows = shows;
        this.calendars = calendars;
        this.address = address;
    }

    @GET
    @Produces("text/calendar")
    @Operation(summary = "The programme as a calendar", description = "iCalendar (RFC 5545 and 7986) of the latest release. An airing keeps its UID; a change raises "
            + "SEQUENCE, and what is called off stays as cancelled. Times are in UTC, or in `zone`.")
    @APIResponse(responseCode = "200", description = "The calendar", content = @Content(mediaType = "text/calendar", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is current")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found")
    public Response calendar(@RestPath("c") String slug, @Valid @BeanParam AiringFilter filter,
            @RestQuery @Parameter(description = "Language of the texts (BCP 47); else `Accept-Language`, else the conference's", example = "ja") String lang,
            @Context HttpHeaders headers) {
        Outline outline = conferences.outline(conferences.id(slug));
        Show show = shows.at(slug);
        List<Airing> airings = filter.among(Stream.concat(show.airings().stream(), show.cancelled().stream()), show)
                .sorted(Show.IN_TIME).toList();
        Calendars.Style style = new Calendars.Style(Wishes.of(lang, headers), Optional.ofNullable(filter.zoneId()));
        Calendars.Heading heading = new Calendars.Heading(outline.id().toString(), style.in(outline.name(), outline), null,
                address.api("/conferences/" + slug + "/schedule.ics"), address.programme(slug));
        return PublicDocument
                .of(Calendars.TYPE, calendars.write(heading, List.of(new Calendars.Page(outline, show, airings)), style))
                .answer(headers);
    }
}
