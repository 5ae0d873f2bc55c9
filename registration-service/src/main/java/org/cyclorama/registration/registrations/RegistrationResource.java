package org.cyclorama.registration.registrations;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import com.fasterxml.jackson.databind.JsonNode;

/** Registrations that exist. */
@Path("/api/registration/v1")
@Tag(name = "Registrations")
@RolesAllowed({ Roles.PARTICIPANT, Roles.PARTNER_PORTAL, Roles.ORGANIZER })
@APIResponse(responseCode = "401", description = "`unauthenticated`")
@APIResponse(responseCode = "404", description = "`not-found`: no such registration, or not the caller's")
class RegistrationResource {

    private final Registrations registrations;
    private final RegistrationRepository repository;
    private final Changing changing;
    private final Caller caller;

    RegistrationResource(Registrations registrations, RegistrationRepository repository, Changing changing, Caller caller) {
        this.registrations = registrations;
        this.repository = repository;
        this.changing = changing;
        this.caller = caller;
    }

    @GET
    @Path("/registrations/{id}")
    @Operation(summary = "A registration")
    @APIResponse(responseCode = "200", description = "The registration; ETag is what PATCH and DELETE need")
    public RestResponse<RegistrationView> registration(@PathParam("id") UUID id) {
        return answer(registrations.visible(id));
    }

    @PATCH
    @Path("/registrations/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Change a registration", description = "RFC 7396. A new mode or venue moves the place at once: the old one goes to who waits for it; where the new one is full, the person waits, online meanwhile. With `dryRun=true` nothing changes: the answer is what it would be.")
    @RequestBody(content = @Content(schema = @Schema(implementation = RegistrationChange.class)))
    @APIResponse(responseCode = "200", description = "Changed, or what it would be", content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "409", description = "`registration-cancelled`, `venue-closed`, `conflict`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "422", description = "`unknown-venue`, `unknown-track`, `unknown-language`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<RegistrationView> change(@PathParam("id") UUID id, @QueryParam("dryRun") boolean dryRun,
            @NotNull JsonNode patch, @Context HttpHeaders headers) {
        return dryRun ? ResponseBuilder.ok(changing.preview(id, patch, headers)).build()
                : answer(changing.change(id, patch, headers));
    }

    @DELETE
    @Path("/registrations/{id}")
    @Operation(summary = "Cancel a registration", description = "Its place goes to who waits for it. Registering again revives it.")
    @APIResponse(responseCode = "204", description = "Cancelled")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public void cancel(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        changing.cancel(id, headers);
    }

    @GET
    @AsTable
    @Path("/me/registrations")
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(summary = "My registrations", description = "Those made for my verified address before my first login become mine.")
    @APIResponse(responseCode = "200", description = "A page of registrations")
    public Page<RegistrationView> mine(@Valid @BeanParam PageRequest page) {
        registrations.claim();
        return Page.of(repository.ofSubject(caller.subject(), page.startId(), page.rows()), page.limit,
                one -> Cursor.after(one.id()), this::view);
    }

    private RestResponse<RegistrationView> answer(Registration registration) {
        return ResponseBuilder.ok(view(registration)).tag(Versions.tag(registration.version())).build();
    }

    private RegistrationView view(Registration registration) {
        return RegistrationView.of(registration, repository.rank(registration));
    }
}
