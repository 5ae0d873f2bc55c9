package org.cyclorama.agenda.broadcast;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.agenda.vocabulary.LanguageTag;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.defaults.web.PrivateChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/agenda/v1")
@Tag(name = "Broadcast")
class AiringPlaylistResource {

    private static final String HLS = "application/vnd.apple.mpegurl";

    private final Joining joining;
    private final Watching watching;

    AiringPlaylistResource(Joining joining, Watching watching) {
        this.joining = joining;
        this.watching = watching;
    }

    @POST
    @Path("/airings/{id}/join")
    @PrivateChange
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(summary = "Watch an airing", description = "A channel for registered people needs a confirmed registration. The first time at "
            + "a conference is the online check-in. Any number of times.")
    @APIResponse(responseCode = "200", description = "A short-lived address")
    @APIResponse(responseCode = "403", description = "not-admitted")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "airing-over")
    @APIResponse(responseCode = "503", description = "unavailable: registration-service does not answer, and the caller was never seen here")
    public Joined join(@RestPath UUID id) {
        return joining.join(id);
    }

    @GET
    @Path("/airings/{id}/master.m3u8")
    @Produces(HLS)
    @PermitAll
    @Operation(summary = "HLS multivariant playlist of an airing", description = "RFC 8216: an audio rendition per language, subtitles, audio "
            + "only. Before and after the airing a slate.")
    @APIResponse(responseCode = "200", description = "The playlist")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "403", description = "playlist-expired")
    @APIResponse(responseCode = "404", description = "not-found")
    public Response master(@RestPath UUID id,
            @RestQuery @LanguageTag @Parameter(description = "Language to start with; one that is not there falls back to a related one, then to the original", example = "ja") String audio,
            @RestQuery @Parameter(description = "From a join; not needed where the channel is public") String pass) {
        return Response.ok(watching.playlist(id, audio, pass)).build();
    }

    @GET
    @Path("/airings/{id}/video.m3u8")
    @PermitAll
    @Operation(summary = "The picture of an airing, wherever it comes from now", description = "Players reload it every few seconds, and so "
            + "follow a channel that is switched to its backup.")
    @APIResponse(responseCode = "302", description = "To the media playlist of the active stream, the recording or the slate")
    @APIResponse(responseCode = "403", description = "playlist-expired")
    @APIResponse(responseCode = "404", description = "not-found: also when there is no stream")
    public Response video(@RestPath UUID id,
            @RestQuery @Parameter(description = "From the multivariant playlist") String pass) {
        String picture = watching.picture(id, pass)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("The channel has no stream."));
        return Response.status(Response.Status.FOUND).header(HttpHeaders.LOCATION, picture).build();
    }
}
