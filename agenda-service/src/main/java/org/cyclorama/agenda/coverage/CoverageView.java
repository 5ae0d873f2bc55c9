package org.cyclorama.agenda.coverage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.cyclorama.defaults.language.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Who gets a convenient hour, and who does not. */
@Schema(name = "Coverage")
record CoverageView(
        @Schema(examples = "partners-2020") String conference,
        @Schema(examples = "3", description = "Number of the release that was looked at; 0 before the first") int release,
        Hours window,
        Source tzdata,
        @Schema(description = "False while registration-service does not say who lives where; `people` is then missing everywhere") boolean peopleKnown,
        @Schema(description = "Each block with those that repeat it, as one show") List<Item> blocks,
        List<Item> sessions) {

    /** The convenient hours. */
    @Schema(name = "CoverageWindow")
    record Hours(@Schema(examples = "08:00") String from,
            @Schema(examples = "22:00", description = "Up to `from` it is of the next day") String to) {
    }

    /** Releases of the IANA time zone database. */
    @Schema(name = "CoverageSource")
    record Source(@Schema(examples = "2025b", description = "Of the rules that clocks go by") String rules,
            @Schema(examples = "2025b", description = "Of the table of territories and their zones") String territories) {
    }

    /** A session or block. */
    @Schema(name = "CoverageOf")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            @Schema(examples = "G-AGES") String code,
            LocalText title,
            @Schema(description = "When it is shown") List<Shown> airings,
            Territories territories,
            @Schema(description = "Missing while nobody says where they live") People people,
            @Schema(examples = "[\"AD\", \"AE\"]", description = "Territories where every zone has a wholly convenient airing") List<String> covered,
            @Schema(description = "Territories where some zones have one") List<Gap> partly,
            @Schema(description = "Territories where no zone has one") List<Gap> missed) {
    }

    /** One time that it is shown. */
    @Schema(name = "CoverageAiring")
    record Shown(@Schema(examples = "G-AGES-LIVE", description = "Code of the airing or block") String code,
            @Schema(examples = "GLOBAL") String channel, Instant start, Instant end,
            @Schema(examples = "132", description = "In how many territories it is wholly convenient somewhere") int territories) {
    }

    /** How many territories. */
    @Schema(name = "CoverageTerritories")
    record Territories(
            @Schema(examples = "247", description = "For whom its channels are made") int audience,
            @Schema(examples = "225", description = "In every zone") int covered,
            @Schema(examples = "4", description = "In some zones") int partly,
            @Schema(examples = "18", description = "In no zone") int missed,
            @Schema(examples = "0.9271", description = "Covered or partly covered, of the audience") double share) {
    }

    /** How many registered people. */
    @Schema(name = "CoveragePeople")
    record People(@Schema(description = "For whom its channels are made") int audience,
            @Schema(description = "Who have a wholly convenient airing in their own zone") int covered,
            @Schema(examples = "0.889") double share) {
    }

    /** A territory that misses it, somewhere or everywhere. */
    @Schema(name = "CoverageGap")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Gap(@Schema(examples = "PE", description = "ISO 3166-1 alpha-2") String country,
            @Schema(description = "Zones without a convenient airing, those that show the same time together; left out of reports on more than 100 sessions and blocks: ask for one of them") List<Missing> missing) {
    }

    /** Zones that miss it, and what is best for them. */
    @Schema(name = "CoverageMissing")
    record Missing(@Schema(examples = "[\"America/Lima\"]") List<String> zones, Fallback fallback) {
    }

    /** The best that is left. */
    @Schema(name = "CoverageFallback")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fallback(Way way,
            @Schema(examples = "G-AGES-ENCORE", description = "Code of the airing or block") String airing,
            @Schema(examples = "GLOBAL") String channel, OffsetDateTime localStart, OffsetDateTime localEnd,
            @Schema(examples = "60", description = "How much earlier or later than convenient one would have to watch") Long minutesOutside,
            @Schema(description = "Whether it can also be watched for some time after it was shown") boolean replay) {
    }

    /** What kind of fallback, the best first. */
    @Schema(name = "CoverageWay")
    enum Way {
        /** Wholly convenient, on a channel made for another region. */
        REGIONAL_CHANNEL,
        /** On demand, at any time. */
        REPLAY,
        /** An airing at a less convenient hour. */
        OTHER_AIRING
    }
}
