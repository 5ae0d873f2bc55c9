package org.cyclorama.agenda.releases;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.agenda.vocabulary.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wish to release the draft. */
record NewRelease(
        @Prose @Schema(nullable = true, examples = "The opening starts ten minutes later.", description = "Public") String note,
        @Size(max = 500) List<@NotNull @Valid Acknowledgement> acknowledge) {

    NewRelease {
        acknowledge = acknowledge == null ? List.of() : acknowledge;
    }
}
