package org.cyclorama.agenda.live;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerResponse;

@Path("/api/agenda/v1/conferences/{c}/live")
@Tag(name = "Live")
@PermitAll
class LiveResource {

    private final Conferences conferences;
    private final EventFeed feed;

    LiveResource(Conferences conferences, EventFeed feed) {
        this.conferences = conferences;
        this.feed = feed;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(summary = "What happens, as it happens", description = """
            Server-sent events: `released`, `airing-added`, `airing-moved`, `airing-changed`, `airing-cancelled`, `airing-started`, \
            `airing-ended`, `stream-switched`, `announcement`. Data is one line of JSON, texts in all their languages. After `reset` \
            read everything again: more was missed than is kept. A comment every 15 seconds keeps the connection open.""")
    @APIResponse(responseCode = "200", description = "A stream without end")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "503", description = "unavailable: too many watch already; come back after `Retry-After` and poll `now` meanwhile")
    public void live(@RestPath("c") String slug,
            @HeaderParam("Last-Event-ID") @Parameter(description = "Id of the last event that was received") String last,
            @Context SseEventSink sink, @Context Sse sse, @Context HttpServerResponse response) {
        // In a transaction of its own: a connection that this request takes is given back when it ends, and it never does.
        UUID conference = QuarkusTransaction.requiringNew().call(() -> conferences.id(slug));
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        feed.add(Watcher.ofEvents(conference, last, sink, sse));
    }
}
