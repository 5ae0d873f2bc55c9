package org.cyclorama.agenda.live;

import java.util.Map;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.agenda.vocabulary.Label;
import org.cyclorama.agenda.vocabulary.LanguageTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What everyone is to hear. */
record NewAnnouncement(
        @NotNull Severity severity,
        @NotEmpty @Size(max = 50) @Schema(examples = "{\"en\": \"We continue in ten minutes.\", \"ja\": \"10分後に再開します。\"}", description = "BCP 47 tag to text; a language that is missing reads English") Map<@LanguageTag String, @NotNull @Label String> text) {
}
