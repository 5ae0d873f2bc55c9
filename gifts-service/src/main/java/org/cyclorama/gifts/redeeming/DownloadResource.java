package org.cyclorama.gifts.redeeming;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.gifts.redeeming.GiftFiles.GiftFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files, for whoever has a signed URL. */
@Path("/api/gifts/v1/downloads/{token}")
@Produces(MediaType.WILDCARD)
@Tag(name = "Downloads")
class DownloadResource {

    private final Downloads downloads;

    DownloadResource(Downloads downloads) {
        this.downloads = downloads;
    }

    @GET
    @PermitAll
    @Operation(summary = "Download a file", description = "By the URL that the holder of a gift asked for.")
    @APIResponse(responseCode = "200", description = "The file, to be saved")
    @APIResponse(responseCode = "404", description = "`not-found`: no such URL, or no longer good")
    public Response file(@PathParam("token") String token) {
        GiftFile file = downloads.file(token)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("The URL is not genuine, or no longer good."));
        return Response.ok(file.content(), file.mediaType())
                // A file is saved, never run: an SVG could hold a script.
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
