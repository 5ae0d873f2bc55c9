package org.cyclorama.registration.door.clearance;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recorded clearance. */
@Schema(description = "A recorded clearance")
record Clearance(UUID registration, Instant validUntil) {

    /** Until when somebody is cleared. */
    @Schema(description = "Until when a clearance holds")
    record NewClearance(@NotNull @Schema(examples = "2020-11-19T20:00:00Z") Instant validUntil) {
    }
}
