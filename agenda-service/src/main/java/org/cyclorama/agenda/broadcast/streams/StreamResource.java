package org.cyclorama.agenda.broadcast.streams;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.agenda.MergePatch;
import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/agenda/v1/conferences/{c}/channels/{code}/stream")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Broadcast")
@RolesAllowed({ Roles.ORGANIZER, Roles.CREW })
class StreamResource {

    private final Streams streams;

    StreamResource(Streams streams) {
        this.streams = streams;
    }

    @PATCH
    @Consumes({ MergePatch.TYPE, MediaType.APPLICATION_JSON })
    @Operation(summary = "Switch a channel to its backup, or back", description = "Players get there with the next reload of their media "
            + "playlist, so within a segment's length and a second; `live` says so too. Needs no `If-Match`: in a failure nobody should "
            + "have to read first.")
    @APIResponse(responseCode = "200", description = "It is switched")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "no-backup")
    public SwitchedStream switchTo(@RestPath("c") String slug, @RestPath String code, @NotNull @Valid SwitchStream wish) {
        return streams.switchTo(slug, code, wish.stream());
    }

    /** Which stream it shall be. */
    @Schema(name = "SwitchStream")
    record SwitchStream(@NotNull Streams.Stream stream) {
    }
}
