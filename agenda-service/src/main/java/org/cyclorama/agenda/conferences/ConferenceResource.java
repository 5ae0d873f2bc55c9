package org.cyclorama.agenda.conferences;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.agenda.conferences.definition.Definition;
import org.cyclorama.agenda.vocabulary.Slug;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.web.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/agenda/v1")
@Tag(name = "Conferences")
class ConferenceResource {

    private final ConferenceService service;
    private final ConferenceRepository repository;
    private final Caller caller;

    ConferenceResource(ConferenceService service, ConferenceRepository repository, Caller caller) {
        this.service = service;
        this.repository = repository;
        this.caller = caller;
    }

    @GET
    @AsTable
    @Path("/conferences")
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @PermitAll
    @PublicAnswer
    @Operation(summary = "All conferences")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "400", description = "invalid-request: `limit` or `cursor`")
    public Page<ConferenceView> conferences(@Valid @BeanParam PageRequest page) {
        return Page.of(repository.after(page.startId(), page.rows()), page.limit, conference -> Cursor.after(conference.id()),
                this::view);
    }

    @GET
    @Path("/conferences/{c}")
    @PermitAll
    @PublicAnswer
    @Operation(summary = "One conference", description = "Links and stream addresses are left out except for organizers and crews.")
    @APIResponse(responseCode = "404", description = "not-found")
    public RestResponse<ConferenceView> conference(@RestPath("c") String slug) {
        return answer(RestResponse.Status.OK, repository.require(slug));
    }

    @PUT
    @Path("/conferences/{c}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Define a conference", description = "With `If-None-Match: *` the first time, then with `If-Match`.")
    @APIResponse(responseCode = "200", description = "The conference as it is now")
    @APIResponse(responseCode = "201", description = "The new conference")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "412", description = "precondition-failed")
    @APIResponse(responseCode = "422", description = "unknown-parent")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public RestResponse<ConferenceView> define(@RestPath("c") @Slug String slug, @NotNull @Valid Definition definition,
            @Context HttpHeaders headers) {
        var defined = service.define(slug, definition, headers);
        return answer(defined.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, defined.conference());
    }

    @DELETE
    @Path("/conferences/{c}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Delete a test conference", description = "With everything that belongs to it, in all services: here at once, there "
            + "within seconds.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "not-a-test, or conference-in-use")
    @APIResponse(responseCode = "412", description = "precondition-failed")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public void delete(@RestPath("c") String slug, @Context HttpHeaders headers) {
        service.delete(slug, headers);
    }

    private RestResponse<ConferenceView> answer(RestResponse.Status status, Conference conference) {
        return RestResponse.ResponseBuilder.create(status, view(conference)).tag(Versions.tag(conference.version())).build();
    }

    private ConferenceView view(Conference conference) {
        return ConferenceView.of(conference, caller.is(Roles.ORGANIZER) || caller.is(Roles.CREW));
    }
}
