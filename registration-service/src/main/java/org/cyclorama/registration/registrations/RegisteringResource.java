package org.cyclorama.registration.registrations;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.registration.agenda.Agenda;
import org.cyclorama.registration.agenda.Conference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Registering one person, and the list of who is registered. */
@Path("/api/registration/v1/conferences/{conference}/registrations")
@Tag(name = "Registrations")
@APIResponse(responseCode = "401", description = "`unauthenticated`")
@APIResponse(responseCode = "404", description = "`not-found`: no such conference; `no-admission`: it has no admission")
class RegisteringResource {

    private final Agenda agenda;
    private final Applicants applicants;
    private final Registering registering;
    private final Registrations registrations;
    private final RegistrationRepository repository;
    private final Idempotency idempotency;
    private final Caller caller;

    RegisteringResource(Agenda agenda, Applicants applicants, Registering registering, Registrations registrations,
            RegistrationRepository repository, Idempotency idempotency, Caller caller) {
        this.agenda = agenda;
        this.applicants = applicants;
        this.registering = registering;
        this.registrations = registrations;
        this.repository = repository;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({ Roles.PARTICIPANT, Roles.PARTNER_PORTAL, Roles.CREW, Roles.ORGANIZER })
    @Operation(summary = "Register one person", description = "A participant registers with the verified address of the token; a portal registers people of its partner's own domains. Repeated, it answers with what is there. Where the venue is full, the person waits, online meanwhile: see `state` and `waitingFor`.")
    @APIResponse(responseCode = "201", description = "Registered, or again after cancelling", content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @APIResponse(responseCode = "200", description = "Was registered already; nothing changed", content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "403", description = "`email-not-verified`, `kind-not-allowed`")
    @APIResponse(responseCode = "409", description = "`registration-closed`, `by-invitation`, `seats-used-up`, `external-id-taken`, `request-in-progress`")
    @APIResponse(responseCode = "422", description = "`unknown-country`, `unknown-track`, `unknown-venue`, `not-your-domain`, `idempotency-key-reused`")
    public Response register(@PathParam("conference") String slug, @Valid @NotNull NewRegistration wish) {
        Conference conference = agenda.conference(slug);
        registrations.claim();
        Applicant applicant = applicants.at(conference).check(wish);
        return idempotency.once(wish, () -> answer(registering.register(slug, List.of(applicant)).getFirst()));
    }

    @GET
    @RolesAllowed({ Roles.ORGANIZER, Roles.PARTNER_PORTAL })
    @Operation(summary = "Who is registered", description = "All for organizers, its own people for a portal.")
    @APIResponse(responseCode = "200", description = "A page of registrations, by id")
    public Page<RegistrationView> list(@PathParam("conference") String slug, @Valid @BeanParam Filter filter,
            @Valid @BeanParam PageRequest page) {
        agenda.conference(slug);
        String partner = caller.is(Roles.ORGANIZER) ? null : caller.partner().orElse("");
        return Page.of(repository.page(slug, partner, filter, page.startId(), page.rows()), page.limit,
                one -> Cursor.after(one.id()), this::view);
    }

    private Response answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Created(Registration registration) -> answer(registration, Response.created(
                    URI.create("/api/registration/v1/registrations/" + registration.id())));
            case Outcome.Existing(Registration registration) -> answer(registration, Response.ok());
            case Outcome.Refused(var problem) -> throw problem;
        };
    }

    private Response answer(Registration registration, Response.ResponseBuilder response) {
        repository.flush();
        return response.entity(view(registration)).tag(Versions.tag(registration.version())).build();
    }

    private RegistrationView view(Registration registration) {
        return RegistrationView.of(registration, repository.rank(registration));
    }
}
