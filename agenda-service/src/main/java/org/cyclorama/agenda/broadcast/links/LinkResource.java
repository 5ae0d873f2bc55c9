package org.cyclorama.agenda.broadcast.links;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.agenda.MergePatch;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
class LinkResource {

    private final Links links;
    private final Conferences conferences;

    LinkResource(Links links, Conferences conferences) {
        this.links = links;
        this.conferences = conferences;
    }

    @GET
    @AsTable
    @Path("/conferences/{c}/links")
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @Operation(summary = "The lines between the studios", description = "All of them (at most 200): by their two studios, then in the order of preference.")
    @APIResponse(responseCode = "200", description = "With every attempt")
    @APIResponse(responseCode = "404", description = "not-found")
    public Page<LinkView> links(@RestPath("c") String slug) {
        return new Page<>(links.of(conferences.id(slug)), null);
    }

    @PATCH
    @Path("/links/{id}")
    @Consumes({ MergePatch.TYPE, MediaType.APPLICATION_JSON })
    @Operation(summary = "Note that a line works or does not, or change its place", description = "A merge patch (RFC 7396). Another state is "
            + "noted as an attempt made now, unless `attempts` says more.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ChangeLink.class)))
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "412", description = "precondition-failed")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public RestResponse<LinkView> change(@RestPath UUID id, @NotNull JsonNode patch, @Context HttpHeaders headers) {
        LinkView link = links.change(id, patch, headers);
        return RestResponse.ResponseBuilder.ok(link).header(HttpHeaders.ETAG, link.etag()).build();
    }
}
