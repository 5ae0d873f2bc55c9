package org.cyclorama.gifts.catalogue;

import java.util.Map;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.cyclorama.gifts.LanguageTag;
import org.cyclorama.gifts.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A gift as the organizer defines it. */
@Schema(description = "A gift")
record DefineGift(
        @Schema(description = "What it is") @NotNull GiftKind kind,
        @Schema(description = "BCP 47 tag to name", examples = "{\"en\": \"The green bear badge\", \"ja\": \"緑のクマのバッジ\"}") @NotEmpty @Size(max = 50) Map<@LanguageTag String, @Words String> name,
        @Schema(description = "BCP 47 tag to description", nullable = true, examples = "{\"en\": \"A small green bear to show on your profile.\"}") @Size(max = 50) Map<@LanguageTag String, @Words String> text,
        @Schema(description = "Path in the portal or https URL", nullable = true, examples = "/gifts/green-bear.svg") @Size(max = 500) @Pattern(regexp = "(/|https://)[!-~]+") String picture) {

    DefineGift {
        text = text == null ? Map.of() : text;
    }
}
