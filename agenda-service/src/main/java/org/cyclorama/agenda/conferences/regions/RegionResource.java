package org.cyclorama.agenda.conferences.regions;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.web.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/agenda/v1/regions")
@Tag(name = "Regions")
class RegionResource {

    private final RegionService service;
    private final RegionRepository repository;
    private final Caller caller;

    RegionResource(RegionService service, RegionRepository repository, Caller caller) {
        this.service = service;
        this.repository = repository;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Operation(summary = "All regions with their countries")
    public RestResponse<RegionView.All> regions() {
        return answer(repository.tree());
    }

    @PUT
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Define all regions", description = "With `If-None-Match: *` the first time, then with `If-Match`.")
    @APIResponse(responseCode = "200", description = "The regions as they are now")
    @APIResponse(responseCode = "400", description = "invalid-request: not a tree over all of ISO 3166-1; every fault is named")
    @APIResponse(responseCode = "412", description = "precondition-failed")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public RestResponse<RegionView.All> define(@NotNull @Valid DefineRegions request, @Context HttpHeaders headers) {
        return answer(service.define(request.regions(), headers));
    }

    private RestResponse<RegionView.All> answer(RegionTree tree) {
        return RestResponse.ResponseBuilder.ok(RegionView.All.of(tree, caller.is(Roles.ORGANIZER)))
                .tag(Versions.tag(tree.version())).build();
    }
}
