package org.cyclorama.agenda.conferences.regions;

import java.time.DayOfWeek;
import java.util.Set;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** When a region's people work, in the region's own zone. */
record BusinessHours(
        @NotEmpty Set<@NotNull DayOfWeek> days,
        @NotNull @Pattern(regexp = CLOCK) @Schema(examples = "09:00", description = "Local time") String from,
        @NotNull @Pattern(regexp = CLOCK) @Schema(examples = "18:00", description = "Local time") String to) {

    private static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]";

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "from must be before to")
    boolean isInOrder() {
        return from == null || to == null || from.compareTo(to) < 0;
    }
}
