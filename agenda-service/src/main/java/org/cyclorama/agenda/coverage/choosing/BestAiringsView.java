package org.cyclorama.agenda.coverage.choosing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.cyclorama.agenda.coverage.Subject;
import org.cyclorama.defaults.language.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to watch when, in one zone. */
@Schema(name = "BestAirings")
record BestAiringsView(
        @Schema(examples = "partners-2020") String conference,
        @Schema(examples = "Asia/Tokyo") String zone,
        @Schema(examples = "08:00", description = "When it begins to be convenient there") String from,
        @Schema(examples = "22:00", description = "When that ends; up to `from` it is of the next day") String to,
        @Schema(description = "Blocks first, then sessions") List<Choice> items) {

    /** For one session or block. */
    @Schema(name = "BestAiring")
    record Choice(Subject.Kind kind, @Schema(examples = "G-AGES") String code, LocalText title, Option best,
            @Schema(description = "The others, the better first") List<Option> others) {
    }

    /** One time that it is shown, and how good that is. */
    @Schema(name = "AiringOption")
    record Option(
            @Schema(examples = "G-AGES-ENCORE", description = "Code of the airing or block") String airing,
            @Schema(examples = "GLOBAL") String channel,
            @Schema(description = "Whether the channel is made for this zone's country") boolean madeForYou,
            Instant start, Instant end, OffsetDateTime localStart, OffsetDateTime localEnd,
            @Schema(description = "The day on which it starts there") LocalDate localDay,
            Fit fit,
            @Schema(examples = "0", description = "How much earlier or later than convenient one would have to watch") long minutesOutside) {
    }

    /** How good an hour is. */
    @Schema(name = "AiringFit")
    enum Fit {
        /** Wholly inside the convenient hours. */
        CONVENIENT,
        /** Up to an hour too early or too late. */
        NEARLY,
        /** More than that. */
        INCONVENIENT
    }
}
