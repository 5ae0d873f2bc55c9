package org.cyclorama.registration.admission.invitations;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A code, shown once. */
@Schema(description = "A code, shown this once: only its hash is kept")
@RegisterForReflection
record InvitationView(UUID id, @Schema(examples = "partners-2020") String conference,
        @Schema(description = "What people send as `invitation`", examples = "K7QF-2MXA-9RTP-C3VH") String code,
        @Schema(description = "Whose people its users become", nullable = true, examples = "ACME") String partner,
        @Schema(examples = "25") int uses, Instant expiresAt) {

    static InvitationView of(Invitation invitation, String conference, String code) {
        return new InvitationView(invitation.id(), conference, code, invitation.partner(), invitation.uses(),
                invitation.expiresAt());
    }
}
