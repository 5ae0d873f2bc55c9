package org.cyclorama.agenda.interchange.structured;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.cyclorama.agenda.PublicDocument;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/agenda/v1/conferences/{c}/schedule.jsonld")
@Tag(name = "Interchange")
@PermitAll
class StructuredDataResource {

    private static final String TYPE = "application/ld+json";

    private final StructuredData data;

    StructuredDataResource(StructuredData data) {
        this.data = data;
    }

    @GET
    @Produces(TYPE)
    @Operation(summary = "The programme in the words of schema.org", description = "JSON-LD of the latest release: each session an Event, each airing a BroadcastEvent of it.")
    @APIResponse(responseCode = "200", description = "The event", content = @Content(mediaType = TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "The caller's copy is current")
    @APIResponse(responseCode = "404", description = "not-found")
    public Response structured(@RestPath("c") String slug, @Context HttpHeaders headers) {
        return PublicDocument.of(TYPE, data.of(slug)).answer(headers);
    }
}
