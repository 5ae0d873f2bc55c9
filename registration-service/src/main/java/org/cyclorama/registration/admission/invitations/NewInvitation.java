package org.cyclorama.registration.admission.invitations;

import java.time.Instant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code to make. */
@Schema(description = "A code to make")
record NewInvitation(
        @Schema(description = "How many people may use it", examples = "25") @NotNull @Min(1) @Max(10_000) Integer uses,
        @Schema(description = "From when nobody may", examples = "2020-11-18T00:00:00Z") @NotNull Instant expiresAt) {
}
