package org.cyclorama.booth.spaces.panoramas;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.cyclorama.booth.Code;
import org.cyclorama.booth.agenda.Conferences;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The pictures of scenes. */
@Path("/api/booth/v1/conferences/{c}/panoramas/{code}")
@Tag(name = "Spaces")
class PanoramaResource {

    private static final String SHARED = "public, max-age=3600, stale-while-revalidate=86400";

    private final Conferences conferences;
    private final Panoramas panoramas;
    private final Caller caller;

    PanoramaResource(Conferences conferences, Panoramas panoramas, Caller caller) {
        this.conferences = conferences;
        this.panoramas = panoramas;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(summary = "See a panorama", description = "Without credentials it may be cached.")
    @APIResponse(responseCode = "200", description = "The picture", content = { @Content(mediaType = "image/jpeg"),
            @Content(mediaType = "image/png"), @Content(mediaType = "image/webp") })
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "`not-found`")
    public Response show(@PathParam("c") @Code String conference, @PathParam("code") @Code String code,
            @Context Request request) {
        Panoramas.Shown shown = panoramas.show(conference, code)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such panorama."));
        EntityTag tag = Versions.tag(shown.version());
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = same == null ? Response.ok(shown.bytes(), shown.type()) : same;
        return answer.tag(tag).header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, caller.isAnonymous() ? SHARED : "no-store")
                .header(HttpHeaders.VARY, "Authorization, Cookie").build();
    }

    @PUT
    @Consumes({ "image/jpeg", "image/png", "image/webp" })
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Keep a panorama", description = """
            An equirectangular picture: JPEG, PNG or WebP as its own bytes say, twice as wide as high. Create with
            `If-None-Match: *`, replace with `If-Match`.""")
    @APIResponse(responseCode = "200", description = "Replaced")
    @APIResponse(responseCode = "201", description = "Kept", content = @Content(schema = @Schema(implementation = PanoramaView.class)))
    @APIResponse(responseCode = "400", description = "`not-a-panorama`: no such picture, or not 2:1")
    @APIResponse(responseCode = "404", description = "`not-found`: no such conference")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "413", description = "`content-too-large`")
    @APIResponse(responseCode = "415", description = "`unsupported-media-type`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<PanoramaView> keep(@PathParam("c") String conference, @PathParam("code") @Code String code,
            @NotNull @Schema(format = "binary") byte[] picture, @Context HttpHeaders headers) {
        conferences.require(conference);
        Panoramas.Kept kept = panoramas.keep(conference, code, picture, headers);
        return ResponseBuilder.create(kept.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, kept.panorama())
                .header(HttpHeaders.ETAG, kept.panorama().etag()).build();
    }
}
