package org.cyclorama.gifts.wallet;

import java.time.Instant;
import java.util.UUID;

/** An open offer of a grant from its holder to another person. */
record Offer(UUID id, UUID grant, UUID from, UUID to, Instant offeredAt) {
}
