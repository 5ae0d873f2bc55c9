package org.cyclorama.agenda.coverage;

import java.time.Instant;
import java.util.List;

import org.cyclorama.defaults.language.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Starts that would give more people a convenient hour, found by trying every five minutes of a day. */
@Schema(name = "CoverageSuggestions")
record SuggestionView(
        @Schema(examples = "partners-2020") String conference,
        CoverageView.Hours window,
        CoverageView.Source tzdata,
        @Schema(description = "What misses most territories first") List<Item> items) {

    /** For one session or block of the draft. */
    @Schema(name = "CoverageSuggestion")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            Subject.Kind kind,
            @Schema(examples = "GLOBAL-LIVE") String code,
            LocalText title,
            @Schema(examples = "180") long minutes,
            @Schema(examples = "GLOBAL", description = "Where it is shown first, and would be shown again") String channel,
            @Schema(description = "As the draft has it") Outcome now,
            @Schema(description = "Starts of one more airing") List<Range> additional,
            @Schema(description = "Starts of the first airing, if all move with it") List<Range> moved,
            Spread spread) {
    }

    /** Airings spread evenly over a day in place of those that are there. */
    @Schema(name = "CoverageSpread")
    record Spread(@Schema(examples = "2") int airings, @Schema(examples = "720") int minutesApart,
            @Schema(description = "Starts of the first of them") List<Range> starts) {
    }

    /** Every fifth minute from the earliest to the latest start has this outcome. */
    @Schema(name = "CoverageStarts")
    record Range(Instant earliest, Instant latest, Outcome outcome,
            @Schema(description = "Whether nothing else is on the channel then") boolean channelFree) {

        /** The next start with the same outcome belongs to this range too. */
        boolean takes(Instant next, Outcome other, boolean free) {
            return latest.plusSeconds(Suggestions.STEP).equals(next) && outcome.equals(other) && channelFree == free;
        }

        Range until(Instant later) {
            return new Range(earliest, later, outcome, channelFree);
        }
    }

    /** Who would be reached. */
    @Schema(name = "CoverageOutcome")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outcome(@Schema(examples = "247", description = "With a convenient airing in a zone at least") int territories,
            @Schema(examples = "1.0", description = "Of the territories in the audience") double share,
            @Schema(description = "Registered people; missing while nobody says where they live") Integer people,
            @Schema(examples = "[]", description = "Territories that would miss it") List<String> missed) {
    }
}
