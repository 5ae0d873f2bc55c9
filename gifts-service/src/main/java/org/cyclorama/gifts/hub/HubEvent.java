package org.cyclorama.gifts.hub;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * An event as the hub wants it.
 *
 * @param id the same however often it is sent
 * @param data facts: ids, codes, states
 */
@RegisterForReflection
record HubEvent(UUID id, String type, String conference, Person person, Instant occurredAt, Map<String, String> data) {

    /** Whom it concerns, by all that is known; both null for somebody who was erased. */
    @RegisterForReflection
    record Person(String subject, String email) {
    }
}
