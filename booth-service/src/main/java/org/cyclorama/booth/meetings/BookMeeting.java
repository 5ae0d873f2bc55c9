package org.cyclorama.booth.meetings;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.booth.LanguageTag;
import org.cyclorama.booth.Printable;
import org.cyclorama.booth.TimeZone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visitor's wish to meet the team. */
@Schema(description = "A wish to meet the team")
record BookMeeting(
        @Schema(description = "BCP 47 tag: in which the visitor is written to", examples = "ja") @NotNull @LanguageTag String language,
        @Schema(description = "IANA zone in which the visitor is told the time; the team's if not said", examples = "Asia/Tokyo", nullable = true) @TimeZone String zone,
        @Schema(description = "What it is about, for the team", examples = "Prices for Hokkaido", nullable = true) @Size(max = 1000) @Printable String message,
        @Schema(description = "Whether the team may know name and address") @NotNull Boolean consentToContact,
        @Schema(description = "Slot of an earlier booking, which is moved to this one", nullable = true) UUID insteadOf) {
}
