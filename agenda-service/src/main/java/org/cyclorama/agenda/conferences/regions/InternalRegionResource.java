package org.cyclorama.agenda.conferences.regions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.cyclorama.agenda.Revalidation;
import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/internal/regions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Between services")
@RolesAllowed(Roles.SERVICE)
class InternalRegionResource {

    private final RegionRepository repository;

    InternalRegionResource(RegionRepository repository) {
        this.repository = repository;
    }

    @GET
    @Operation(summary = "All regions, for the other services")
    @APIResponse(responseCode = "200", description = "The regions", content = @Content(schema = @Schema(implementation = DefineRegions.class)))
    @APIResponse(responseCode = "304", description = "The caller's copy is current")
    public Response regions(@Context Request request) {
        RegionTree tree = repository.tree();
        return Revalidation.answer(request, tree.version(), () -> new DefineRegions(tree.regions()));
    }
}
