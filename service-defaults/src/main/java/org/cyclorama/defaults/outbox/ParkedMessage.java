package org.cyclorama.defaults.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that its receiver refused for good.
 *
 * @param failure what the receiver answered, without any person's data
 */
record ParkedMessage(UUID id, String destination, int attempts, String failure, Instant parkedAt) {
}
