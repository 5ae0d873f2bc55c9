package org.cyclorama.agenda.broadcast.media;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.agenda.MergePatch;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
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

@Path("/api/agenda/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Production")
@RolesAllowed({ Roles.CREW, Roles.ORGANIZER })
class MediaResource {

    private final MediaService service;
    private final MediaRepository repository;
    private final Conferences conferences;
    private final Idempotency idempotency;

    MediaResource(MediaService service, MediaRepository repository, Conferences conferences, Idempotency idempotency) {
        this.service = service;
        this.repository = repository;
        this.conferences = conferences;
        this.idempotency = idempotency;
    }

    @GET
    @AsTable
    @Path("/conferences/{c}/media")
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @Operation(summary = "The register of media")
    @APIResponse(responseCode = "200", description = "A page of it")
    @APIResponse(responseCode = "400", description = "invalid-request: `limit` or `cursor`")
    @APIResponse(responseCode = "404", description = "not-found")
    public Page<MediaView> media(@RestPath("c") String slug, @Valid @BeanParam PageRequest page) {
        return Page.of(repository.after(conferences.id(slug), page.startId(), page.rows()), page.limit,
                asset -> Cursor.after(asset.id()), MediaView::of);
    }

    @POST
    @Path("/conferences/{c}/media")
    @Operation(summary = "Announce something that is needed")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = "The same request again with the same key gets the same answer")
    @APIResponse(responseCode = "201", description = "It is registered", content = @Content(schema = @Schema(implementation = MediaView.class)))
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "code-taken")
    @APIResponse(responseCode = "422", description = "unprocessable: the register is full")
    public Response register(@RestPath("c") String slug, @NotNull @Valid DescribeMedia said) {
        return idempotency.once(said, () -> {
            MediaAsset asset = service.register(slug, said);
            return Response.status(Response.Status.CREATED).entity(MediaView.of(asset)).tag(Versions.tag(asset.version()))
                    .build();
        });
    }

    @PATCH
    @Path("/media/{id}")
    @Consumes({ MergePatch.TYPE, MediaType.APPLICATION_JSON })
    @Operation(summary = "Say that it has arrived, or anything else of it", description = "A merge patch (RFC 7396). With `arrived` it is "
            + "compared with what was announced: ARRIVED when both are the same, else DAMAGED.")
    @RequestBody(content = @Content(schema = @Schema(implementation = DescribeMedia.class)))
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "412", description = "precondition-failed")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public RestResponse<MediaView> change(@RestPath UUID id, @NotNull JsonNode patch, @Context HttpHeaders headers) {
        MediaAsset asset = service.change(id, patch, headers);
        return RestResponse.ResponseBuilder.ok(MediaView.of(asset)).tag(Versions.tag(asset.version())).build();
    }
}
