package org.cyclorama.defaults.outbox;

import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;

import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One message on its way.
 *
 * @param id the same at every attempt: the receiver's idempotency key
 * @param destination name of the {@link OutboxDestination}
 * @param orderingKey messages with the same key are delivered in the order in which they were written
 * @param payload JSON
 * @param traceparent W3C trace context of the request that caused it; null without one
 * @param attempts how often it was tried, this time included
 */
public record OutboxMessage(UUID id, String destination, String orderingKey, String payload, String traceparent, int attempts) {

    /**
     * What {@link Outbox#put} took. Fields that are not known are of a version that runs beside this one.
     *
     * @throws RefusedForGoodException when the payload is no such thing: it may be of a version that is no more
     */
    public <T> T as(Class<T> type, ObjectMapper json) {
        try {
            T read = json.readerFor(type).without(FAIL_ON_UNKNOWN_PROPERTIES).readValue(payload);
            if (read != null) {
                return read;
            }
        } catch (JsonProcessingException e) {
            throw refused(type, e);
        }
        throw refused(type, null);
    }

    private static RefusedForGoodException refused(Class<?> type, JsonProcessingException cause) {
        return new RefusedForGoodException("is no " + type.getSimpleName(), cause);
    }
}
