package org.cyclorama.booth.gifts;

/** What gifts-service is asked for. It gives once per campaign, recipient and source, however often it is asked. */
record GiveGift(String campaign, Recipient recipient, String source) {

    /** The person, by the OIDC subject. */
    record Recipient(String subject) {
    }

    static GiveGift of(GiftMessage message) {
        return new GiveGift(message.campaign(), new Recipient(message.person()), "booth:" + message.booth());
    }
}
