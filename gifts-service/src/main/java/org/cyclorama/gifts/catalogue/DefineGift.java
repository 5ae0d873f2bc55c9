package org.cyclorama.gifts.catalogue;

import java.time.Instant;
import java.util.Map;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.cyclorama.gifts.LanguageTag;
import org.cyclorama.gifts.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A gift as the organizer defines it. */
@Schema(description = "A gift")
record DefineGift(
        @Schema(description = "What it is") @NotNull GiftKind kind,
        @Schema(description = "BCP 47 tag to name", examples = "{\"en\": \"The green bear badge\", \"ja\": \"緑のクマのバッジ\"}") @NotEmpty @Size(max = 50) Map<@LanguageTag String, @Words String> name,
        @Schema(description = "BCP 47 tag to description", nullable = true, examples = "{\"en\": \"A small green bear to show on your profile.\"}") @Size(max = 50) Map<@LanguageTag String, @Words String> text,
        @Schema(description = "Path in the portal or https URL", nullable = true, examples = "/gifts/green-bear.svg") @Size(max = 500) @Pattern(regexp = "(/|https://)[!-~]+") String picture,
        @Schema(description = "BCP 47 tag to what its holder may do with it", nullable = true, examples = "{\"en\": \"For private use.\"}") @Size(max = 50) Map<@LanguageTag String, @Words String> terms,
        @Schema(description = "From when it can be used; null for always", nullable = true, examples = "2020-11-19T06:00:00Z") Instant validFrom,
        @Schema(description = "From when no longer: what is not used by then expires; null for never", nullable = true, examples = "2021-11-19T00:00:00Z") Instant validUntil) {

    DefineGift {
        text = text == null ? Map.of() : text;
        terms = terms == null ? Map.of() : terms;
    }

    @AssertTrue(message = "validFrom must be before validUntil")
    @JsonIgnore
    public boolean isValidityInOrder() {
        return validFrom == null || validUntil == null || validFrom.isBefore(validUntil);
    }
}
