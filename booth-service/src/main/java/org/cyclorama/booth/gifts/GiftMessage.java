package org.cyclorama.booth.gifts;

import java.util.UUID;

/** A gift on its way, as it lies in the outbox. */
record GiftMessage(UUID booth, String conference, String campaign, String person) {
}
