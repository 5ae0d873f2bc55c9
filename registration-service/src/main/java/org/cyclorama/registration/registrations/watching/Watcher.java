package org.cyclorama.registration.registrations.watching;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to look for. In a body, as an address belongs into no log of requests. */
@Schema(description = "Whom to look for")
record Watcher(@NotBlank @Size(max = 255) String subject,
        @Schema(description = "Verified; null without one", nullable = true) @Size(max = 254) String email) {
}
