package org.cyclorama.agenda.drafting.editions;

import java.time.LocalDate;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.agenda.vocabulary.Label;
import org.cyclorama.agenda.vocabulary.LanguageTag;
import org.cyclorama.agenda.vocabulary.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next edition. */
record NewEdition(
        @NotNull @Slug @Schema(examples = "partners-2021") String slug,
        @NotNull @Schema(examples = "2021-11-18", description = "Its first day; every other day is shifted by as much") LocalDate start,
        @Size(min = 1, max = 50) @Schema(nullable = true, examples = "{\"en\": \"International Partner Conference 2021\"}", description = "The same as before if not said") Map<@LanguageTag String, @NotNull @Label String> name) {
}
