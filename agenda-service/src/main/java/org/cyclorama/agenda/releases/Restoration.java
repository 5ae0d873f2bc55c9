package org.cyclorama.agenda.releases;

import org.cyclorama.agenda.vocabulary.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wish to publish an older release again. */
record Restoration(
        @Prose @Schema(nullable = true, examples = "Back to the programme of the morning.", description = "Public") String note) {
}
