package org.cyclorama.agenda.interchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.agenda.PublicDocument;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/agenda/v1")
@Tag(name = "Interchange")
@PermitAll
class ScheduleResource {

    private final Publisher publisher;
    private final XmlNotation xml;
    private final JsonNotation json;

    ScheduleResource(Publisher publisher, XmlNotation xml, JsonNotation json) {
        this.publisher = publisher;
        this.xml = xml;
        this.json = json;
    }

    @GET
    @Path("/conferences/{c}/schedule.xml")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "The programme as frab XML", description = "The latest release, valid against the schema of github.com/voc/schedule, in the language of the conference.")
    @APIResponse(responseCode = "200", description = "The schedule", content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is current")
    @APIResponse(responseCode = "404", description = "not-found")
    public Response xml(@RestPath("c") String slug, @Context HttpHeaders headers) {
        return PublicDocument.of("application/xml; charset=UTF-8", xml.write(publisher.schedule(slug))).answer(headers);
    }

    @GET
    @Path("/conferences/{c}/schedule.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The programme as frab JSON", description = "The latest release, valid against the schema of github.com/voc/schedule, in the language of the conference.")
    @APIResponse(responseCode = "200", description = "The schedule", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "The caller's copy is current")
    @APIResponse(responseCode = "404", description = "not-found")
    public Response json(@RestPath("c") String slug, @Context HttpHeaders headers) {
        return PublicDocument.of(MediaType.APPLICATION_JSON, json.write(publisher.schedule(slug))).answer(headers);
    }
}
