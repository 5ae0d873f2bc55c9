package org.cyclorama.booth.gifts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The gift that somebody's words at a booth brought. */
@Schema(description = "The gift that a comment or request brings")
public record EarnedGift(
        @Schema(description = "Code of the campaign in gifts-service; null without a gift", nullable = true, examples = "turkey-wallpaper") String campaign,
        @Schema(description = "How far it is", examples = "ON_ITS_WAY") GiftState state,
        @Schema(description = "Where it can be seen", examples = "/api/gifts/v1/me/wallet") String wallet) {

    private static final String WALLET = "/api/gifts/v1/me/wallet";

    /** A booth that gives none. */
    public static EarnedGift none() {
        return new EarnedGift(null, GiftState.NONE, WALLET);
    }

    static EarnedGift of(String campaign, GiftState state) {
        return new EarnedGift(campaign, state, WALLET);
    }
}
