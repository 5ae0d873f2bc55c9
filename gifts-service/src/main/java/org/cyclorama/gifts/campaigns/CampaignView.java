package org.cyclorama.gifts.campaigns;

import java.time.Instant;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.language.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign, with what is left of it. */
@Schema(description = "A campaign, with what is left of it")
record CampaignView(
        @Schema(examples = "partners-2020") String conference,
        @Schema(description = "Unique in the conference", examples = "americas-bear") String code,
        @Schema(description = "Code of the gift", examples = "green-bear") String gift,
        LocalText name,
        @Schema(description = "Kind of the sources that it gives for, see source-kinds", examples = "BOOTH") String source,
        @Schema(description = "Null for no limit", nullable = true, examples = "150") Integer stock,
        @Schema(nullable = true) Instant opensAt,
        @Schema(nullable = true) Instant closesAt,
        PerPerson perPerson,
        @Schema(description = "Pieces given", examples = "12") int granted,
        @Schema(description = "Pieces left; null for no limit", nullable = true, examples = "138") Integer left,
        @Schema(description = "What `If-Match` of a PUT needs", examples = "\"0\"") String etag) {

    static CampaignView of(Campaign campaign, StockLevel level) {
        return new CampaignView(campaign.conference(), campaign.code(), campaign.gift(), LocalText.of(campaign.name()),
                campaign.source(), level.stock(), campaign.opensAt(), campaign.closesAt(), campaign.perPerson(),
                level.granted(), level.left(), "\"" + Versions.tag(campaign.version()).getValue() + "\"");
    }
}
