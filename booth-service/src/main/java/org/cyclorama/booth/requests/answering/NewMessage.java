package org.cyclorama.booth.requests.answering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.booth.LanguageTag;
import org.cyclorama.booth.Printable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words for the other side of a request. */
@Schema(description = "Words for the other side of a request")
record NewMessage(
        @Schema(description = "BCP 47 tag", examples = "ja") @NotNull @LanguageTag String language,
        @Schema(examples = "Shall we talk on Thursday?") @NotBlank @Size(max = 5000) @Printable String text) {
}
