package org.cyclorama.registration.admission.invitations;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.admission.Admissions;
import org.cyclorama.registration.agenda.Agenda;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Inviting people. */
@Path("/api/registration/v1/conferences/{conference}/invitations")
@Tag(name = "Admission")
class InvitationResource {

    private final Agenda agenda;
    private final Admissions admissions;
    private final Invitations invitations;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    InvitationResource(Agenda agenda, Admissions admissions, Invitations invitations, Idempotency idempotency, Caller caller,
            Clock clock) {
        this.agenda = agenda;
        this.admissions = admissions;
        this.invitations = invitations;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({ Roles.ORGANIZER, Roles.PARTNER_PORTAL })
    @Operation(summary = "Make an invitation code", description = "Whoever registers with a portal's code becomes its partner's person and takes one of its seats, whatever the address; not with an address of another partner's domain.")
    @APIResponse(responseCode = "201", description = "The code, shown this once", content = @Content(schema = @Schema(implementation = InvitationView.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such conference; `no-admission`")
    @APIResponse(responseCode = "422", description = "`unprocessable`: it would have expired already; `idempotency-key-reused`")
    public Response invite(@PathParam("conference") String conference, @Valid @NotNull NewInvitation terms) {
        agenda.conference(conference);
        admissions.of(conference);
        if (!terms.expiresAt().isAfter(clock.instant())) {
            throw CommonProblem.UNPROCESSABLE.because("expiresAt must be in the future.");
        }
        return idempotency.once(terms, () -> Response.status(Response.Status.CREATED)
                .entity(invitations.make(conference, partner(), terms)).build());
    }

    private String partner() {
        return caller.is(Roles.ORGANIZER) ? null
                : caller.partner().orElseThrow(() -> CommonProblem.FORBIDDEN.because("The token names no partner."));
    }
}
