package org.cyclorama.defaults.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Takes messages to be sent after this transaction commits. */
@ApplicationScoped
public class Outbox {

    private final Session database;
    private final ObjectMapper json;

    Outbox(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Puts a message in the outbox. It exists if and only if the surrounding transaction commits.
     *
     * @param destination name of an {@link OutboxDestination} of this service
     * @param orderingKey what must stay in order among itself, for example one person's id
     * @param payload written as JSON
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(String destination, String orderingKey, Object payload) {
        database.createNativeMutationQuery("""
                INSERT INTO outbox_message (destination, ordering_key, payload, traceparent)
                VALUES (:destination, :key, cast(:payload AS jsonb), nullif(:traceparent, ''))""")
                .setParameter("destination", destination)
                .setParameter("key", orderingKey)
                .setParameter("payload", write(payload))
                .setParameter("traceparent", traceparent())
                .executeUpdate();
    }

    private String write(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An outbox payload is a record that JSON can hold", e);
        }
    }

    private static String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? "00-%s-%s-%s".formatted(span.getTraceId(), span.getSpanId(), span.getTraceFlags().asHex()) : "";
    }
}
