package org.cyclorama.booth.requests;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.booth.Code;
import org.cyclorama.booth.LanguageTag;
import org.cyclorama.booth.Printable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request to work together. */
@Schema(description = "A request to work together")
record NewCollaborationRequest(
        @NotNull Topic topic,
        @Schema(description = "Codes of the booth's products that it is about", examples = "[\"endpoint\"]") @Size(max = 50) List<@NotNull @Code String> products,
        @Schema(examples = "We would like to distribute it in Hokkaido.") @NotBlank @Size(max = 5000) @Printable String message,
        @Schema(description = "The language to answer in, as a BCP 47 tag", examples = "ja") @NotNull @LanguageTag String language,
        @Schema(description = "Whether the team may know name and address") boolean consentToContact) {

    NewCollaborationRequest {
        products = Objects.requireNonNullElse(products, List.of());
    }
}
