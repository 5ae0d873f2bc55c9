package org.cyclorama.booth.gifts;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A gift on its way, as it lies in the outbox. */
@RegisterForReflection
record GiftMessage(UUID booth, String conference, String campaign, String person, Instant earnedAt) {
}
