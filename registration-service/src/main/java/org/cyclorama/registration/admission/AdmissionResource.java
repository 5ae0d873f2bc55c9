package org.cyclorama.registration.admission;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.web.PublicAnswer;
import org.cyclorama.registration.agenda.Agenda;
import org.cyclorama.registration.agenda.Conference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The terms of a conference's registration. */
@Path("/api/registration/v1/conferences/{conference}/admission")
@Tag(name = "Admission")
class AdmissionResource {

    private final Agenda agenda;
    private final Admissions admissions;
    private final AdmissionDefinition definition;
    private final Caller caller;

    AdmissionResource(Agenda agenda, Admissions admissions, AdmissionDefinition definition, Caller caller) {
        this.agenda = agenda;
        this.admissions = admissions;
        this.definition = definition;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Operation(summary = "Window, modes and venues", description = "With the places left at this moment, and the tracks and languages on offer.")
    @APIResponse(responseCode = "200", description = "The terms; ETag is what PUT needs")
    @APIResponse(responseCode = "404", description = "`not-found`: no such conference; `no-admission`: not defined yet")
    public RestResponse<AdmissionView> admission(@PathParam("conference") String slug) {
        Conference conference = agenda.conference(slug);
        Admission admission = admissions.of(slug);
        // Only who may define it needs the version; for others the tag changes with the places left.
        return caller.is(Roles.ORGANIZER) ? answer(admission, conference, RestResponse.Status.OK)
                : ResponseBuilder.ok(AdmissionView.of(admission, admissions.places(slug), conference)).build();
    }

    @PUT
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Define the terms", description = "Create with `If-None-Match: *`, replace with `If-Match`. Shrinking a venue, or the limit of all together, takes nobody's place; one that grows goes to who waits longest.")
    @APIResponse(responseCode = "200", description = "Replaced")
    @APIResponse(responseCode = "201", description = "Created")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such conference")
    @APIResponse(responseCode = "409", description = "`place-in-use`: people are at a venue that was left out")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<AdmissionView> define(@PathParam("conference") String slug, @Valid @NotNull DefineAdmission terms,
            @Context HttpHeaders headers) {
        Conference conference = agenda.conference(slug);
        AdmissionDefinition.Outcome outcome = definition.define(slug, terms, headers);
        return answer(outcome.admission(), conference,
                outcome.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK);
    }

    private RestResponse<AdmissionView> answer(Admission admission, Conference conference, RestResponse.Status status) {
        List<Place> places = admissions.places(admission.conference());
        return ResponseBuilder.create(status, AdmissionView.of(admission, places, conference))
                .tag(Versions.tag(admission.version())).build();
    }
}
