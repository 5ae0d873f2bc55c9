package org.cyclorama.registration.webhooks;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Something happened to somebody whom a partner may see.
 *
 * @param id stable: the same event told twice is delivered once
 * @param type a name of {@link EventType}
 * @param partner whose webhooks are told
 * @param registration whom it is about
 * @param data flat facts: ids, codes, states, times
 */
@RegisterForReflection
public record PersonEvent(UUID id, String type, String partner, String conference, UUID registration, Instant at,
        Map<String, ?> data) {
}
