package org.cyclorama.gifts.figures;

import java.time.Instant;

import org.cyclorama.gifts.campaigns.Campaign;
import org.cyclorama.gifts.campaigns.StockLevel;

/** Whether a campaign gives anything, as its booths show it. */
enum CampaignState {
    /** Not yet. */
    UPCOMING,
    /** There is enough. */
    OPEN,
    /** A small rest is left. */
    NEARLY_GONE,
    /** Nothing is left; the organizer may add more. */
    SOLD_OUT,
    /** No longer. */
    CLOSED;

    /**
     * The state at this instant.
     *
     * @param small share of the stock that is nearly nothing
     */
    static CampaignState of(Campaign campaign, StockLevel level, Instant now, double small) {
        if (campaign.opensAt() != null && now.isBefore(campaign.opensAt())) {
            return UPCOMING;
        }
        if (!campaign.isOpenAt(now)) {
            return CLOSED;
        }
        if (level.stock() == null) {
            return OPEN;
        }
        if (level.left() == 0) {
            return SOLD_OUT;
        }
        return level.left() <= level.stock() * small ? NEARLY_GONE : OPEN;
    }
}
