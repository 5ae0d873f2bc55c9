package org.cyclorama.agenda.drafting.editing;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.agenda.MergePatch;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.JsonNode;

@Path("/api/agenda/v1/conferences/{c}/programme/airings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Draft programme")
@RolesAllowed(Roles.ORGANIZER)
class AiringEditResource {

    private final Editing editing;
    private final Idempotency idempotency;

    AiringEditResource(Editing editing, Idempotency idempotency) {
        this.editing = editing;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(summary = "Add one airing to the draft", description = "With the draft's `ETag` in `If-Match` only where its version matters.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = "The same request again with the same key gets the same answer")
    @APIResponse(responseCode = "201", description = "The airing; `ETag` is the draft's new one", content = @Content(schema = @Schema(implementation = Airing.class)))
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "code-taken, or programme-clash: nothing changed")
    @APIResponse(responseCode = "412", description = "precondition-failed")
    @APIResponse(responseCode = "422", description = "unprocessable: the programme is full")
    public Response add(@RestPath("c") String slug, @NotNull @Valid Airing airing, @Context HttpHeaders headers) {
        return idempotency.once(airing, () -> {
            var added = editing.addAiring(slug, airing, headers);
            return Response.status(Response.Status.CREATED).entity(added.part()).tag(Versions.tag(added.version())).build();
        });
    }

    @PATCH
    @Path("/{id}")
    @Consumes({ MergePatch.TYPE, MediaType.APPLICATION_JSON })
    @Operation(summary = "Change one airing of the draft", description = "A merge patch (RFC 7396), with the draft's `ETag` in `If-Match`.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Airing.class)))
    @APIResponse(responseCode = "200", description = "The airing as it is now; `ETag` is the draft's new one", content = @Content(schema = @Schema(implementation = Airing.class)))
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "programme-clash: `clashes` names every one; nothing changed")
    @APIResponse(responseCode = "412", description = "precondition-failed")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public RestResponse<Airing> change(@RestPath("c") String slug, @RestPath UUID id, @NotNull JsonNode patch,
            @Context HttpHeaders headers) {
        var edited = editing.change(Part.AIRING, slug, id, patch, headers);
        return RestResponse.ResponseBuilder.ok(edited.part()).tag(Versions.tag(edited.version())).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Take one airing out of the draft", description = "The next release shows it as cancelled.")
    @APIResponse(responseCode = "204", description = "Gone; `ETag` is the draft's new one")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "412", description = "precondition-failed")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public RestResponse<Void> remove(@RestPath("c") String slug, @RestPath UUID id, @Context HttpHeaders headers) {
        return RestResponse.ResponseBuilder.<Void> noContent()
                .tag(Versions.tag(editing.remove(Part.AIRING, slug, id, headers))).build();
    }
}
