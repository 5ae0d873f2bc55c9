package org.cyclorama.agenda.drafting.editions;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What the next edition begins with. */
@Schema(name = "Edition")
@RegisterForReflection
record EditionView(
        @Schema(examples = "partners-2021") String slug,
        LocalDate start,
        LocalDate end,
        @Schema(examples = "364", description = "Days later than the one it was made from") long days,
        @Schema(examples = "15", description = "Sessions in its draft") int sessions,
        @Schema(examples = "23", description = "Airings in its draft") int airings) {
}
