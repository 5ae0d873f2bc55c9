package org.cyclorama.booth.gifts;

import java.time.Instant;

/**
 * What gifts-service is asked for. It gives once per campaign, recipient and source, however often it is asked.
 *
 * @param earnedAt when the campaign must have been open, by the domain's clock
 */
record GiveGift(String campaign, Recipient recipient, String source, Instant earnedAt) {

    /** The person, by the OIDC subject. */
    record Recipient(String subject) {
    }

    static GiveGift of(GiftMessage message) {
        return new GiveGift(message.campaign(), new Recipient(message.person()), "booth:" + message.booth(),
                message.earnedAt());
    }
}
