package org.cyclorama.gifts.figures;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a campaign. */
@Schema(name = "CampaignStatistics", description = "What became of a campaign")
record StatisticsView(
        @Schema(examples = "partners-2020") String conference,
        @Schema(description = "Code of the campaign", examples = "turkey-wallpaper") String campaign,
        CampaignState state,
        @Schema(description = "Null for no limit", nullable = true, examples = "150") Integer stock,
        @Schema(description = "Pieces given, by the counter", examples = "12") int granted,
        @Schema(description = "Pieces left; null for no limit", nullable = true, examples = "138") Integer left,
        @Schema(description = "Codes of the gift's list that nobody has; 0 without a list", examples = "0") long codesLeft,
        @Schema(description = "Seen by their holders at any time, also when they are more by now", examples = "9") long revealed,
        @Schema(examples = "4") long redeemed,
        @Schema(examples = "0") long expired,
        @Schema(examples = "0") long revoked,
        @Schema(description = "Passed on, every time counted", examples = "2") long passedOn,
        @Schema(description = "The 200 sources that gave most") List<BySource> bySource,
        @Schema(description = "The last 1,000 hours in which something happened, oldest first") List<ByHour> byHour,
        Reconciled reconciled) {

    /** What one source gave. */
    @Schema(name = "GrantsBySource", description = "What one source gave, for example a booth")
    record BySource(@Schema(examples = "booth:0198f3c2-7f1e-7c3a-9b5d-2f4e6a8c0d1e") String source, long granted,
            long revealed, long redeemed) {
    }

    /** What happened in one hour. */
    @Schema(name = "GrantsByHour", description = "What happened in one hour, UTC")
    record ByHour(Instant hour, long granted, long revealed, long redeemed) {
    }

    /** Whether counter, rows and codes agree. */
    @Schema(name = "Reconciled", description = "Whether counter, rows and codes agree")
    record Reconciled(
            @Schema(description = "When this was last looked at; null never", nullable = true) Instant at,
            @Schema(description = "Whether the counter says now how many grants there are") boolean agrees,
            @Schema(description = "How often something had to be mended", examples = "0") long mended) {
    }
}
