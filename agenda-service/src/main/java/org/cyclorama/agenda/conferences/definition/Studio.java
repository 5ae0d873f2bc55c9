package org.cyclorama.agenda.conferences.definition;

import jakarta.validation.constraints.NotNull;

import org.cyclorama.agenda.vocabulary.Code;
import org.cyclorama.agenda.vocabulary.Country;
import org.cyclorama.agenda.vocabulary.IanaZone;
import org.cyclorama.agenda.vocabulary.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a programme is made. */
public record Studio(
        @NotNull @Code @Schema(examples = "SIN") String code,
        @NotNull @Label @Schema(examples = "Singapore") String city,
        @NotNull @Country @Schema(examples = "SG") String country,
        @NotNull @IanaZone @Schema(examples = "Asia/Singapore") String zone) {
}
