package org.cyclorama.agenda.broadcast.rundown;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.live.events.EventFeed;
import org.cyclorama.agenda.live.events.Watcher;
import org.cyclorama.agenda.vocabulary.Code;
import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerResponse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

@Path("/api/agenda/v1/conferences/{c}/rundown")
@Tag(name = "Production")
@RolesAllowed({ Roles.CREW, Roles.ORGANIZER })
class RundownResource {

    private final Rundowns rundowns;
    private final Conferences conferences;
    private final EventFeed feed;
    private final ObjectMapper json;

    RundownResource(Rundowns rundowns, Conferences conferences, EventFeed feed, ObjectMapper json) {
        this.rundowns = rundowns;
        this.conferences = conferences;
        this.feed = feed;
        this.json = json;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Run-of-show of a studio", description = "T minus, handovers, what is missing and which lines there are. As "
            + "`text/event-stream`: an event `state` with all of it now and after every change; the seconds are counted by the reader.")
    @APIResponse(responseCode = "200", description = "In order of time, rehearsals included")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found: no such conference or studio, or no programme yet")
    @APIResponse(responseCode = "503", description = "unavailable: too many watch already")
    public RundownView rundown(@RestPath("c") String slug,
            @RestQuery @NotNull @Code @Parameter(description = "Code of a studio", example = "MOW") String studio) {
        return rundowns.of(conferences.id(slug), studio);
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(hidden = true)
    public void watch(@RestPath("c") String slug, @RestQuery @NotNull @Code String studio, @Context SseEventSink sink,
            @Context Sse sse, @Context HttpServerResponse response) {
        // In a transaction of its own: a connection that this request takes is given back when it ends, and it never does.
        UUID conference = QuarkusTransaction.requiringNew().call(() -> {
            UUID known = conferences.id(slug);
            rundowns.of(known, studio);
            return known;
        });
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        feed.add(Watcher.ofState(conference, studio, sink, sse, () -> written(rundowns.of(conference, studio))));
    }

    private String written(RundownView rundown) {
        try {
            return json.writeValueAsString(rundown);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is answered as JSON can be written as JSON", e);
        }
    }
}
