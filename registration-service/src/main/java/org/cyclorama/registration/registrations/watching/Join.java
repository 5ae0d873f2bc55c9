package org.cyclorama.registration.registrations.watching;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody began to watch. */
@Schema(description = "Somebody began to watch")
record Join(@Schema(description = "Stable: the same again changes nothing") @NotNull UUID id,
        @NotNull UUID airing,
        @NotBlank @Size(max = 255) String subject,
        @Schema(description = "Verified; null without one", nullable = true) @Size(max = 254) String email,
        @NotNull Instant joinedAt) {
}
