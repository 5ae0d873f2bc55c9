package org.cyclorama.agenda.drafting.editing;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.agenda.MergePatch;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.JsonNode;

@Path("/api/agenda/v1/conferences/{c}/programme/sessions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Draft programme")
@RolesAllowed(Roles.ORGANIZER)
class SessionEditResource {

    private final Editing editing;

    SessionEditResource(Editing editing) {
        this.editing = editing;
    }

    @PATCH
    @Consumes({ MergePatch.TYPE, MediaType.APPLICATION_JSON })
    @Operation(summary = "Change one session of the draft", description = "A merge patch (RFC 7396), with the draft's `ETag` in `If-Match`.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Session.class)))
    @APIResponse(responseCode = "200", description = "The session as it is now; `ETag` is the draft's new one", content = @Content(schema = @Schema(implementation = Session.class)))
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "programme-clash: `clashes` names every one; nothing changed")
    @APIResponse(responseCode = "412", description = "precondition-failed")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public RestResponse<Session> change(@RestPath("c") String slug, @RestPath UUID id, @NotNull JsonNode patch,
            @Context HttpHeaders headers) {
        var edited = editing.change(Part.SESSION, slug, id, patch, headers);
        return RestResponse.ResponseBuilder.ok(edited.part()).tag(Versions.tag(edited.version())).build();
    }

    @DELETE
    @Operation(summary = "Take one session out of the draft", description = "Its airings stay and become findings.")
    @APIResponse(responseCode = "204", description = "Gone; `ETag` is the draft's new one")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "412", description = "precondition-failed")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public RestResponse<Void> remove(@RestPath("c") String slug, @RestPath UUID id, @Context HttpHeaders headers) {
        return RestResponse.ResponseBuilder.<Void> noContent()
                .tag(Versions.tag(editing.remove(Part.SESSION, slug, id, headers))).build();
    }
}
