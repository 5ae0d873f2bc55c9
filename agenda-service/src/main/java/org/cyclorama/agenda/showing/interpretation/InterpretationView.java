package org.cyclorama.agenda.showing.interpretation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.cyclorama.defaults.language.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Airings by languages. */
@Schema(name = "Interpretation")
record InterpretationView(
        @Schema(examples = "partners-2020") String conference,
        @Schema(description = "How often each language can be heard; the conference's own first") List<Total> languages,
        @Schema(description = "One row an airing, in order of time") List<Row> items,
        @Schema(description = "Cursor of the next page; null on the last", nullable = true) String next) {

    /** One language in all airings that match, on whichever page. */
    @Schema(name = "InterpretationTotal")
    record Total(@Schema(examples = "ja") String language, int original, int human, int machine, int missing,
            @Schema(description = "How many of the missing ones were promised") int gaps) {
    }

    /** One airing. */
    @Schema(name = "InterpretationRow")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(UUID airing, @Schema(examples = "G-AGES-LIVE") String code, @Schema(examples = "G-AGES") String session,
            LocalText title, @Schema(examples = "GLOBAL") String channel, Instant start, Instant end,
            @Schema(description = "Only with `zone`") OffsetDateTime localStart,
            @Schema(description = "Only with `zone`") OffsetDateTime localEnd,
            @Schema(description = "The day on which it starts there; only with `zone`") LocalDate localDay,
            @Schema(description = "In the order of `languages`") List<Cell> cells,
            @Schema(examples = "[\"ko\"]", description = "Promised and missing") List<String> gaps) {
    }

    /** One language of one airing. */
    @Schema(name = "InterpretationCell")
    record Cell(@Schema(examples = "ja") String language, Voice by,
            @Schema(description = "Whether the session promises it") boolean promised) {

        boolean isGap() {
            return promised && by == Voice.MISSING;
        }
    }

    /** Who speaks a language. */
    @Schema(name = "InterpretationVoice")
    enum Voice {
        ORIGINAL,
        HUMAN,
        MACHINE,
        MISSING
    }
}
