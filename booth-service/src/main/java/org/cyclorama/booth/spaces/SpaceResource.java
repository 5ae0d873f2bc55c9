package org.cyclorama.booth.spaces;

import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.booth.Code;
import org.cyclorama.booth.agenda.Conferences;
import org.cyclorama.booth.agenda.Films;
import org.cyclorama.booth.spaces.graph.DefineSpace;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.web.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import com.fasterxml.jackson.databind.util.RawValue;

/** Expo, tour and lounge. */
@Path("/api/booth/v1")
@Tag(name = "Spaces")
@Produces(MediaType.APPLICATION_JSON)
class SpaceResource {

    private final Conferences conferences;
    private final Films films;
    private final Spaces spaces;
    private final RenderedSpaces rendered;
    private final Caller caller;

    SpaceResource(Conferences conferences, Films films, Spaces spaces, RenderedSpaces rendered, Caller caller) {
        this.conferences = conferences;
        this.films = films;
        this.spaces = spaces;
        this.rendered = rendered;
        this.caller = caller;
    }

    @GET
    @AsTable
    @Path("/conferences/{c}/spaces")
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @PermitAll
    @PublicAnswer
    @Operation(summary = "List the spaces", description = "Each with all its scenes.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such conference")
    public Page<SpaceView> list(@PathParam("c") String conference, @BeanParam @Valid PageRequest page) {
        conferences.require(conference);
        return spaces.list(conference, page);
    }

    @GET
    @Path("/spaces/{id}")
    @PermitAll
    @PublicAnswer
    @Operation(summary = "Read a space", description = "An organizer gets the ETag that replacing it needs.")
    @APIResponse(responseCode = "200", description = "The space", content = @Content(schema = @Schema(implementation = SpaceView.class)))
    @APIResponse(responseCode = "404", description = "`not-found`")
    public RestResponse<RawValue> space(@PathParam("id") UUID id) {
        long version = spaces.version(id);
        ResponseBuilder<RawValue> answer = ResponseBuilder.ok(rendered.of(id, version));
        return (caller.is(Roles.ORGANIZER) ? answer.tag(Versions.tag(version)) : answer).build();
    }

    @PUT
    @Path("/conferences/{c}/spaces/{code}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Define a space", description = """
            Whole: every scene must be reached from the start and lead back to it, every panorama and film be there,
            every booth and product published, and every scene and hotspot have words in all languages of the conference.
            Create with `If-None-Match: *`, replace with `If-Match`.""")
    @APIResponse(responseCode = "200", description = "Replaced")
    @APIResponse(responseCode = "201", description = "Created")
    @APIResponse(responseCode = "400", description = "`invalid-request`, with every flaw in `violations`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such conference")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<SpaceView> define(@PathParam("c") String conference, @PathParam("code") @Code String code,
            @Valid @NotNull DefineSpace definition, @Context HttpHeaders headers) {
        var programme = new Spaces.Programme(conferences.languages(conference),
                definition.films().isEmpty() ? Set.of() : films.codes(conference));
        Spaces.Defined defined = spaces.define(conference, code, definition, programme, headers);
        return ResponseBuilder
                .create(defined.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, defined.space())
                .header(HttpHeaders.ETAG, defined.space().etag()).build();
    }
}
