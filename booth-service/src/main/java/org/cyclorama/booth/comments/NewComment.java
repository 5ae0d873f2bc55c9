package org.cyclorama.booth.comments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.booth.LanguageTag;
import org.cyclorama.booth.Printable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words for a booth. */
@Schema(description = "Words for a booth")
record NewComment(
        @Schema(description = "The language of the words, as a BCP 47 tag", examples = "ja") @NotNull @LanguageTag String language,
        @Schema(examples = "代理店になりたいです。") @NotBlank @Size(max = 2000) @Printable String text) {
}
