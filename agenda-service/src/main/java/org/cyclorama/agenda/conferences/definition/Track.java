package org.cyclorama.agenda.conferences.definition;

import java.util.Map;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.agenda.vocabulary.Code;
import org.cyclorama.agenda.vocabulary.Label;
import org.cyclorama.agenda.vocabulary.LanguageTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A thread of subjects through the programme. */
public record Track(
        @NotNull @Code @Schema(examples = "B2B") String code,
        @NotEmpty @Size(max = 50) Map<@LanguageTag String, @NotNull @Label String> name) {
}
