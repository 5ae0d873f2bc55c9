package org.cyclorama.gifts.campaigns;

import java.time.Instant;
import java.util.Map;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.cyclorama.gifts.LanguageTag;
import org.cyclorama.gifts.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A campaign as the organizer defines it. */
@Schema(description = "A campaign")
record DefineCampaign(
        @Schema(description = "Code of the gift; what is given already stays what it was", examples = "green-bear") @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,63}") String gift,
        @Schema(description = "BCP 47 tag to name", examples = "{\"en\": \"A bear from the Americas\"}") @NotEmpty @Size(max = 50) Map<@LanguageTag String, @Words String> name,
        @Schema(description = "Kind of the sources that it gives for: one of those that are always there, or any other of source-kinds", enumeration = {
                "BOOTH", "ORGANIZER" }, examples = "BOOTH") @NotNull String source,
        @Schema(description = "How many pieces there are; null for no limit", nullable = true, examples = "150") @Min(0) @Max(10_000_000) Integer stock,
        @Schema(description = "From when something is given; null for always", nullable = true, examples = "2020-11-19T06:00:00Z") Instant opensAt,
        @Schema(description = "From when no longer; null for never", nullable = true, examples = "2020-11-19T18:00:00Z") Instant closesAt,
        @Schema(description = "What one person gets only one piece for; never changes") @NotNull PerPerson perPerson){

    @AssertTrue(message = "opensAt must be before closesAt")
    @JsonIgnore
    public boolean isWindowInOrder() {
        return opensAt == null || closesAt == null || opensAt.isBefore(closesAt);
    }
}
