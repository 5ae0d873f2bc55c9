package org.cyclorama.agenda.showing;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.conferences.Conferences.Frame;
import org.cyclorama.agenda.vocabulary.IanaZone;
import org.cyclorama.defaults.web.PollAfter;
import org.cyclorama.defaults.web.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/agenda/v1/conferences/{c}/now")
@Tag(name = "Live")
@PermitAll
@PublicAnswer
class NowResource {

    private final Shows shows;
    private final Conferences conferences;
    private final Clock clock;

    NowResource(Shows shows, Conferences conferences, Clock clock) {
        this.shows = shows;
        this.conferences = conferences;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "What is on, and what comes next", description = "For who can't hold a connection to `live`: read it again "
            + "after `Poll-After` seconds, with `If-None-Match`.")
    @APIResponse(responseCode = "200", description = "By channel", headers = @Header(name = "Poll-After", description = "Seconds, not the same for everyone", schema = @Schema(type = SchemaType.INTEGER)))
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found")
    public RestResponse<NowView> now(@RestPath("c") String slug,
            @RestQuery @IanaZone @Parameter(description = "Adds `localStart`, `localEnd` and `localDay`", example = "Asia/Tokyo") String zone) {
        List<String> channels = conferences.frame(conferences.id(slug)).channels().stream().map(Frame.Seen::code).toList();
        return RestResponse.ResponseBuilder
                .ok(NowView.of(channels, shows.at(slug), zone == null ? null : ZoneId.of(zone), clock.instant()))
                .header(PollAfter.HEADER, PollAfter.seconds()).build();
    }
}
