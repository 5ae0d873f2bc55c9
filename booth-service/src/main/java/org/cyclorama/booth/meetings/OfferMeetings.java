package org.cyclorama.booth.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.booth.HttpsAddress;
import org.cyclorama.booth.Printable;
import org.cyclorama.booth.TimeZone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Slots that follow one another, by the clock of the team. */
@Schema(description = "Slots that follow one another, by the clock of the team")
record OfferMeetings(
        @Schema(description = "Name of one of the booth's team", examples = "Gülşah Çelik") @NotBlank @Size(max = 200) @Printable String member,
        @Schema(description = "IANA zone of `localStart`; the member's own if not said", nullable = true, examples = "Europe/Istanbul") @TimeZone String zone,
        @Schema(description = "When the first begins, by the clock of that zone", examples = "2020-11-19T14:00:00") @NotNull LocalDateTime localStart,
        @Schema(description = "How long each is", examples = "15") @Min(15) @Max(240) int minutes,
        @Schema(description = "How many, one after another; 1 if not said", nullable = true, examples = "8") @Min(1) @Max(32) Integer times,
        @Schema(description = "Where they take place", examples = "https://meet.example/turkey") @NotNull @HttpsAddress String joinAddress) {

    OfferMeetings {
        times = Objects.requireNonNullElse(times, 1);
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /** When each begins. */
    List<Instant> starts(Instant first) {
        return IntStream.range(0, times).mapToObj(index -> first.plus(length().multipliedBy(index))).toList();
    }
}
