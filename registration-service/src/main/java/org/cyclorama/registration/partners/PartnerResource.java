package org.cyclorama.registration.partners;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.agenda.Agenda;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Partner companies and their seats. */
@Path("/api/registration/v1")
@Tag(name = "Partners")
@APIResponse(responseCode = "401", description = "`unauthenticated`")
@APIResponse(responseCode = "404", description = "`not-found`: no such partner or conference, or not the caller's")
class PartnerResource {

    private static final String CODE = "[A-Z0-9][A-Z0-9-]{0,39}";

    private final Partners partners;
    private final Agenda agenda;
    private final Caller caller;

    PartnerResource(Partners partners, Agenda agenda, Caller caller) {
        this.partners = partners;
        this.agenda = agenda;
        this.caller = caller;
    }

    @GET
    @Path("/partners/{code}")
    @RolesAllowed({ Roles.ORGANIZER, Roles.PARTNER_PORTAL })
    @Operation(summary = "A partner", description = "A portal reads its own only.")
    @APIResponse(responseCode = "200", description = "The partner; ETag is what PUT needs")
    public RestResponse<PartnerView> partner(@PathParam("code") String code) {
        requireOwn(code);
        Partner partner = partners.find(code);
        return ResponseBuilder.ok(PartnerView.of(partner)).tag(Versions.tag(partner.version())).build();
    }

    @PUT
    @Path("/partners/{code}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Define a partner", description = "Create with `If-None-Match: *`, replace with `If-Match`.")
    @APIResponse(responseCode = "200", description = "Replaced")
    @APIResponse(responseCode = "201", description = "Created")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "409", description = "`domain-taken`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<PartnerView> define(@PathParam("code") @Pattern(regexp = CODE) String code,
            @Valid @NotNull DefinePartner company,
            @Context HttpHeaders headers) {
        Partners.Defined<Partner> defined = partners.define(code, company, headers);
        return ResponseBuilder.create(status(defined), PartnerView.of(defined.value())).tag(Versions.tag(defined.version()))
                .build();
    }

    @GET
    @Path("/conferences/{conference}/partners/{code}")
    @RolesAllowed({ Roles.ORGANIZER, Roles.PARTNER_PORTAL })
    @Operation(summary = "A partner's seats at a conference", description = "Used and left.")
    @APIResponse(responseCode = "200", description = "The seats; ETag is what PUT needs")
    public RestResponse<SeatsView> seats(@PathParam("conference") String conference, @PathParam("code") String code) {
        requireOwn(code);
        agenda.conference(conference);
        SeatsView seats = partners.seatsOf(conference, code);
        return ResponseBuilder.ok(seats).tag(Versions.tag(partners.seatsVersion(conference, code))).build();
    }

    @PUT
    @Path("/conferences/{conference}/partners/{code}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Define a partner's seats", description = "Create with `If-None-Match: *`, replace with `If-Match`.")
    @APIResponse(responseCode = "200", description = "Replaced")
    @APIResponse(responseCode = "201", description = "Created")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<SeatsView> defineSeats(@PathParam("conference") String conference, @PathParam("code") String code,
            @Valid @NotNull SeatsView.DefineSeats seats, @Context HttpHeaders headers) {
        agenda.conference(conference);
        Partners.Defined<SeatsView> defined = partners.defineSeats(conference, code, seats.seats(), headers);
        return ResponseBuilder.create(status(defined), defined.value()).tag(Versions.tag(defined.version())).build();
    }

    /** Another partner is as unknown as one that does not exist. */
    private void requireOwn(String code) {
        if (!caller.is(Roles.ORGANIZER) && !caller.partner().filter(code::equals).isPresent()) {
            throw CommonProblem.NOT_FOUND.because("There is no partner " + code + ".");
        }
    }

    private static RestResponse.Status status(Partners.Defined<?> defined) {
        return defined.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK;
    }
}
