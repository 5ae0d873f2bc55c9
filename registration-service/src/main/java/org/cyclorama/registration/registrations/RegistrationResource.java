package org.cyclorama.registration.registrations;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Registrations that exist, to be seen; to change them see {@code changing}. */
@Path("/api/registration/v1")
@Tag(name = "Registrations")
@RolesAllowed({ Roles.PARTICIPANT, Roles.PARTNER_PORTAL, Roles.ORGANIZER })
@APIResponse(responseCode = "401", description = "`unauthenticated`")
@APIResponse(responseCode = "404", description = "`not-found`: no such registration, or not the caller's")
class RegistrationResource {

    private final Registrations registrations;
    private final RegistrationRepository repository;
    private final Caller caller;

    RegistrationResource(Registrations registrations, RegistrationRepository repository, Caller caller) {
        this.registrations = registrations;
        this.repository = repository;
        this.caller = caller;
    }

    @GET
    @Path("/registrations/{id}")
    @Operation(summary = "A registration")
    @APIResponse(responseCode = "200", description = "The registration; ETag is what PATCH and DELETE need")
    public RestResponse<RegistrationView> registration(@PathParam("id") UUID id) {
        return answer(registrations.visible(id));
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
