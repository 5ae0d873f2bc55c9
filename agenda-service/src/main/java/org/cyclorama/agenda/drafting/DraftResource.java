package org.cyclorama.agenda.drafting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.cyclorama.agenda.Revalidation;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/agenda/v1/conferences/{c}/programme")
@Produces({ DraftResource.PROGRAMME, MediaType.APPLICATION_JSON })
@Tag(name = "Draft programme")
class DraftResource {

    /** The product's own form of a programme. */
    static final String PROGRAMME = "application/vnd.cyclorama.programme+json";

    private final DraftService service;
    private final Drafts drafts;
    private final Conferences conferences;

    DraftResource(DraftService service, Drafts drafts, Conferences conferences) {
        this.service = service;
        this.drafts = drafts;
        this.conferences = conferences;
    }

    @GET
    @RolesAllowed({ Roles.ORGANIZER, Roles.CREW })
    @Operation(summary = "The draft, rehearsals included", description = "In all languages: what is read here can be sent back with PUT.")
    @APIResponse(responseCode = "200", description = "The draft; its `ETag` is what PUT and a release need", content = @Content(schema = @Schema(implementation = Programme.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is current")
    @APIResponse(responseCode = "404", description = "not-found: no such conference, or no programme yet")
    public Response draft(@RestPath("c") String slug, @Context Request request) {
        Draft draft = drafts.require(conferences.id(slug));
        return Revalidation.answer(request, draft.version(), draft::programme);
    }

    @PUT
    @Consumes(PROGRAMME)
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Import the draft whole", description = "With `If-None-Match: *` the first time, then with `If-Match`. The "
            + "same content again changes nothing. References that dangle are taken in and become findings. By its `Content-Type` the body is "
            + "the product's own form, or a schedule of pretalx, frab, wafer or the c3voc: `application/xml` or `application/json`; of what such "
            + "a schedule can't say, everything stays as the draft has it.")
    @RequestBody(required = true, content = {
            @Content(mediaType = PROGRAMME, schema = @Schema(implementation = Programme.class)),
            @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING, description = "frab XML")),
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT, description = "frab JSON")) })
    @APIResponse(responseCode = "200", description = "The draft as it is now")
    @APIResponse(responseCode = "201", description = "The first draft")
    @APIResponse(responseCode = "400", description = "invalid-request: `violations` names what is wrong with which event or field")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "programme-clash: `clashes` names every one; nothing changed")
    @APIResponse(responseCode = "412", description = "precondition-failed")
    @APIResponse(responseCode = "413", description = "content-too-large: more than 5 MB")
    @APIResponse(responseCode = "415", description = "unsupported-media-type")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public RestResponse<Programme> importWhole(@RestPath("c") String slug, @NotNull @Valid Programme programme,
            @Context HttpHeaders headers) {
        var imported = service.importWhole(slug, programme, headers);
        return RestResponse.ResponseBuilder
                .create(imported.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, imported.draft().programme())
                .tag(Versions.tag(imported.draft().version())).build();
    }
}
