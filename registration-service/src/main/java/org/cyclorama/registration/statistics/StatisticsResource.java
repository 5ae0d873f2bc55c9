package org.cyclorama.registration.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

import org.cyclorama.defaults.web.PublicAnswer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of a conference. */
@Path("/api/registration/v1/conferences/{conference}/statistics")
@Tag(name = "Statistics")
@PermitAll
@APIResponse(responseCode = "404", description = "`not-found`: no such conference")
class StatisticsResource {

    private final Statistics statistics;
    private final LiveFigures live;
    private final JsonWebToken token;

    StatisticsResource(Statistics statistics, LiveFigures live, JsonWebToken token) {
        this.statistics = statistics;
        this.live = live;
        this.token = token;
    }

    @GET
    @PublicAnswer
    @Operation(summary = "How many people come", description = "Organizers get exact figures, teams those of their regions and what is under them, everybody else public ones: totals by region in tens and classes by country, drawn at most once a minute and perturbed so that no difference of two answers tells of one person.")
    @APIResponse(responseCode = "200", description = "The figures that the caller may see", content = @Content(schema = @Schema(oneOf = {
            PublicStatisticsView.class, StatisticsView.class })))
    @APIResponse(responseCode = "304", description = "As the caller has them already")
    public Object statistics(@PathParam("conference") String conference) {
        return statistics.show(statistics.forCaller(conference));
    }

    @GET
    @Path("/live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "The figures as they change", description = "Server-Sent Events named `statistics`: the whole figures as above, at once and whenever they have changed, at most once a second. Ends with the access token; come back with a new one and `Last-Event-ID`.")
    @APIResponse(responseCode = "200", description = "A stream of events", content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS))
    @APIResponse(responseCode = "503", description = "`unavailable`: too many are watching; see `Retry-After`, or poll")
    public void live(@PathParam("conference") String conference, @HeaderParam("Last-Event-ID") String last,
            @Context SseEventSink sink, @Context Sse sse) {
        Statistics.View view = statistics.forCaller(conference);
        live.watch(view, last, sink, sse, view instanceof Statistics.View.Public ? 0 : token.getExpirationTime());
    }
}
