package org.cyclorama.agenda.conferences.definition;

import jakarta.validation.constraints.PositiveOrZero;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many were expected, shown beside how many came. */
public record Expected(
        @PositiveOrZero @Schema(examples = "100") int participants,
        @PositiveOrZero @Schema(examples = "35") int countries) {
}
