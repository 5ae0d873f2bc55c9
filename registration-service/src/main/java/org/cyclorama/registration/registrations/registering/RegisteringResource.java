package org.cyclorama.registration.registrations.registering;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.registration.agenda.Agenda;
import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.RegistrationRepository;
import org.cyclorama.registration.registrations.RegistrationView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Registering one person. */
@Path("/api/registration/v1/conferences/{conference}/registrations")
@Tag(name = "Registrations")
class RegisteringResource {

    private final Agenda agenda;
    private final Applicants applicants;
    private final Desk desk;
    private final Registering registering;
    private final RegistrationRepository registrations;
    private final Idempotency idempotency;

    RegisteringResource(Agenda agenda, Applicants applicants, Desk desk, Registering registering,
            RegistrationRepository registrations, Idempotency idempotency) {
        this.agenda = agenda;
        this.applicants = applicants;
        this.desk = desk;
        this.registering = registering;
        this.registrations = registrations;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({ Roles.PARTICIPANT, Roles.PARTNER_PORTAL, Roles.CREW, Roles.ORGANIZER })
    @Operation(summary = "Register one person", description = "A participant registers with the verified address of the token; a portal registers people of its partner's own domains. Repeated, it answers with what is there. Where the venue is full, the person waits, online meanwhile: see `state` and `waitingFor`.")
    @APIResponse(responseCode = "201", description = "Registered, or again after cancelling", content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @APIResponse(responseCode = "200", description = "Was registered already; nothing changed", content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`email-not-verified`, `kind-not-allowed`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such conference; `no-admission`: it has no admission")
    @APIResponse(responseCode = "409", description = "`registration-closed`, `by-invitation`, `venue-closed`, `seats-used-up`, `external-id-taken`, `conflict`: the address is another account's, `request-in-progress`")
    @APIResponse(responseCode = "422", description = "`unknown-country`, `unknown-track`, `unknown-language`, `unknown-venue`, `not-your-domain`, `invitation-not-valid`, `idempotency-key-reused`")
    public Response register(@PathParam("conference") String slug,
            @Parameter(hidden = true) @HeaderParam("Idempotency-Key") String key, @Valid @NotNull NewRegistration wish) {
        Applicant applicant = applicants.at(agenda.conference(slug), true).check(wish);
        // A key's answer is stored in the transaction of the change itself, which others can't share.
        return key == null ? answer(desk.register(slug, applicant))
                : idempotency.once(wish, () -> answer(registering.register(slug, List.of(applicant)).getFirst()));
    }

    private Response answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Created(Registration one, long rank) -> answer(one, rank, Response.created(
                    URI.create("/api/registration/v1/registrations/" + one.id())));
            case Outcome.Existing(Registration one) -> answer(one, registrations.rank(one), Response.ok());
            case Outcome.Refused(var problem) -> throw problem;
        };
    }

    private static Response answer(Registration one, long rank, Response.ResponseBuilder response) {
        return response.entity(RegistrationView.of(one, rank)).tag(Versions.tag(one.version())).build();
    }
}
