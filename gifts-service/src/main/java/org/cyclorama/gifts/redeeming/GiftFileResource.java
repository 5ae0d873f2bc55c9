package org.cyclorama.gifts.redeeming;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.gifts.redeeming.GiftFiles.GiftFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What holders download. */
@Path("/api/gifts/v1/conferences/{conference}/gifts/{code}/file")
@Tag(name = "Catalogue")
class GiftFileResource {

    private final GiftFiles files;

    GiftFileResource(GiftFiles files) {
        this.files = files;
    }

    @PUT
    @RolesAllowed(Roles.ORGANIZER)
    @Consumes({ "image/png", "image/jpeg", "image/webp", "image/svg+xml", "application/pdf", "application/zip", "video/mp4",
            "audio/mpeg" })
    @Operation(summary = "The file that holders of the gift download", description = "At most 1 MB, in place of the one before. Nobody reads it but by a holder's signed URL.")
    @APIResponse(responseCode = "204", description = "Kept")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such gift")
    @APIResponse(responseCode = "413", description = "`content-too-large`: over 1 MB")
    @APIResponse(responseCode = "415", description = "`unsupported-media-type`")
    public void keep(@PathParam("conference") String conference, @PathParam("code") String code,
            @QueryParam("name") @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}") String name,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, @NotNull @Size(min = 1) byte[] content) {
        files.keep(conference, code, new GiftFile(name, type, content));
    }
}
