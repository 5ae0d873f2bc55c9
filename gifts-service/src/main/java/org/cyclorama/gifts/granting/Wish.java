package org.cyclorama.gifts.granting;

import java.util.UUID;

import org.cyclorama.gifts.campaigns.Campaign;

/** A wish whose campaign and person are known. */
record Wish(Campaign campaign, UUID recipient, String source) {

    Occasion occasion() {
        return new Occasion(campaign.code(), recipient, campaign.occasion(source));
    }
}
