package org.cyclorama.booth.visits.leads;

import jakarta.validation.constraints.NotNull;

import org.cyclorama.booth.LanguageTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visitor's word that the team may write. */
@Schema(description = "A visitor's word that the team may write")
record LeaveCard(
        @Schema(description = "BCP 47 tag: in which to write", examples = "ja") @NotNull @LanguageTag String language) {
}
