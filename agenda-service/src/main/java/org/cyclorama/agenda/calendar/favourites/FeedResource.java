package org.cyclorama.agenda.calendar.favourites;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.cyclorama.agenda.vocabulary.IanaZone;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.web.PrivateChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/agenda/v1")
@Tag(name = "My agenda")
@PrivateChange
class FeedResource {

    private final Feeds feeds;
    private final PersonalCalendar calendar;
    private final Caller caller;

    FeedResource(Feeds feeds, PersonalCalendar calendar, Caller caller) {
        this.feeds = feeds;
        this.calendar = calendar;
        this.caller = caller;
    }

    @POST
    @Path("/me/feed")
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(summary = "A secret address of my agenda, for calendar programs", description = "A new one each time, which puts the one before out of use; never "
            + "stored, so that an `Idempotency-Key` has no effect here.")
    @APIResponse(responseCode = "201", description = "The address")
    public RestResponse<FeedView> open() {
        return RestResponse.status(RestResponse.Status.CREATED, feeds.open(caller.subject()));
    }

    @DELETE
    @Path("/me/feed")
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(summary = "Put my secret address out of use")
    @APIResponse(responseCode = "204", description = "There is none any more")
    public void close() {
        feeds.close(caller.subject());
    }

    @GET
    @Path("/feeds/{token: [A-Za-z0-9_-]{43}}.ics")
    @PermitAll
    @Produces("text/calendar")
    @Operation(summary = "Somebody's agenda as a calendar", description = "iCalendar (RFC 5545 and 7986), for whoever has the address.")
    @APIResponse(responseCode = "200", description = "The calendar", content = @Content(mediaType = "text/calendar", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is current")
    @APIResponse(responseCode = "400", description = "invalid-request: `zone`")
    @APIResponse(responseCode = "404", description = "not-found: also once it was put out of use")
    public Response feed(@RestPath String token,
            @RestQuery @IanaZone @Parameter(description = "Zone of the times; UTC if not said", example = "Asia/Tokyo") String zone,
            @RestQuery @Parameter(description = "Language of the texts (BCP 47)", example = "ja") String lang,
            @Context HttpHeaders headers) {
        return calendar.of(feeds.owner(token), zone, lang, headers).privateAnswer(headers);
    }
}
