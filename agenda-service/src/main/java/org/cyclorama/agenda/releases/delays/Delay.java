package org.cyclorama.agenda.releases.delays;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.cyclorama.agenda.vocabulary.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By how much something is late. */
record Delay(
        @Min(1) @Max(1440) @Schema(examples = "10") int minutes,
        @NotNull @Prose @Schema(examples = "The line to London is being repaired.", description = "Public: the note of the release") String reason,
        @Schema(description = "Whether what follows in the same studio, on the same channel or with the same speakers moves along, as far as needed") boolean cascade) {

    Duration by() {
        return Duration.ofMinutes(minutes);
    }
}
