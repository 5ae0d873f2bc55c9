package org.cyclorama.gifts.granting;

import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.cyclorama.gifts.people.Recipient;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wish to give one person one piece. */
@Schema(description = "The wish to give one person one piece")
record GiveGift(
        @Schema(description = "Code of the campaign", examples = "turkey-wallpaper") @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,63}") String campaign,
        @NotNull @Valid Recipient recipient,
        @Schema(description = "What it is earned by, as `kind:name`", examples = "booth:0198f3c2-7f1e-7c3a-9b5d-2f4e6a8c0d1e") @NotNull @Pattern(regexp = "[a-z]{1,20}:[A-Za-z0-9._-]{1,100}") String source,
        @Schema(description = "When it was earned, if not now: the campaign must have been open then. Not in the future.", nullable = true, examples = "2020-11-19T09:30:00Z") Instant earnedAt) {

    /** When the campaign must have been open. */
    Instant earned(Instant now) {
        return earnedAt == null ? now : earnedAt;
    }
}
