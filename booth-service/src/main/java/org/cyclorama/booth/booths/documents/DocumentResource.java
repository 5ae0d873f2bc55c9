package org.cyclorama.booth.booths.documents;

import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.cyclorama.booth.booths.content.BoothContent;
import org.cyclorama.booth.booths.teams.Teams;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Brochures of booths. */
@Path("/api/booth/v1")
@Tag(name = "Documents")
class DocumentResource {

    private final Teams teams;
    private final Documents documents;
    private final Download download;
    private final Idempotency idempotency;
    private final Caller caller;

    DocumentResource(Teams teams, Documents documents, Download download, Idempotency idempotency, Caller caller) {
        this.teams = teams;
        this.documents = documents;
        this.download = download;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** What makes two uploads the same. */
    @RegisterForReflection
    private record Upload(String name, String type, String sha256) {
    }

    @POST
    @Path("/booths/{id}/documents")
    @Consumes({ "application/pdf", "image/png", "image/jpeg", "image/webp" })
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.REGIONAL_TEAM, Roles.ORGANIZER })
    @Operation(summary = "Upload a document", description = "The body is the file, at most 10 MiB: PDF, PNG, JPEG or WebP, and its bytes, its name and `Content-Type` must agree. It belongs to the draft; visitors get it once the draft is published. Accepts `Idempotency-Key`.")
    @APIResponse(responseCode = "201", description = "Stored", content = @Content(mediaType = "application/json", schema = @Schema(implementation = BoothContent.Document.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`: for example a path in the name")
    @APIResponse(responseCode = "403", description = "`forbidden`: another team's booth")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth that the caller may know of")
    @APIResponse(responseCode = "413", description = "`content-too-large`")
    @APIResponse(responseCode = "415", description = "`unsupported-media-type`")
    @APIResponse(responseCode = "422", description = "`type-disagrees`, `too-many-documents`")
    public Response upload(@PathParam("id") UUID booth,
            @QueryParam("name") @NotNull @DocumentName @Parameter(description = "The file's name, ending as its type does", example = "Endpoint security.pdf") String name,
            @Context HttpHeaders headers, InputStream body) {
        Territory territory = teams.territory();
        documents.requireRoom(booth, territory);
        try (Arrival arrived = Arrival.of(body)) {
            DocumentType type = DocumentType.agreed(Objects.toString(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), ""),
                    name,
                    arrived.head());
            return idempotency.once(new Upload(name, type.mediaType(), arrived.sha256()),
                    () -> created(documents.add(booth, name, type, arrived, territory)));
        }
    }

    @GET
    @Path("/documents/{id}")
    @PermitAll
    @Operation(summary = "Download a document", description = "Whole, or one range of it. For visitors while it is published; for the booth's team always.")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "application/octet-stream"))
    @APIResponse(responseCode = "206", description = "The range that was asked for", content = @Content(mediaType = "application/octet-stream"))
    @APIResponse(responseCode = "304", description = "The caller has it already")
    @APIResponse(responseCode = "404", description = "`not-found`: no such document, or nothing that the caller may see")
    @APIResponse(responseCode = "416", description = "`range-not-satisfiable`")
    public Response download(@PathParam("id") UUID id,
            @QueryParam("booth") @Parameter(description = "With `preview`: its booth") UUID booth,
            @QueryParam("preview") @Size(max = 100) @Parameter(description = "From a preview link of the booth") String link,
            @Context Request request, @Context HttpHeaders headers) {
        var document = documents.readable(id, teams.territory(), booth, link);
        return download.of(document, request, headers, document.shown() && caller.isAnonymous());
    }

    @DELETE
    @Path("/documents/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.REGIONAL_TEAM, Roles.ORGANIZER })
    @Operation(summary = "Take a document out of the draft", description = "Visitors get it until the draft is published. Needs `If-Match` with the document's ETag.")
    @APIResponse(responseCode = "204", description = "The draft does not show it")
    @APIResponse(responseCode = "403", description = "`forbidden`: another team's booth")
    @APIResponse(responseCode = "404", description = "`not-found`: no such document in a draft that the caller may know of")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        documents.remove(id, teams.territory(), headers);
    }

    private static Response created(BoothContent.Document document) {
        return Response.created(URI.create("/api/booth/v1/documents/" + document.id())).entity(document)
                .header(HttpHeaders.ETAG, document.etag()).build();
    }
}
