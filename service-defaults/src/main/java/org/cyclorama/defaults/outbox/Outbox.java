package org.cyclorama.defaults.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Takes messages to be sent after this transaction commits; all of one transaction are written by one statement at its end. */
@ApplicationScoped
public class Outbox {

    private final Session database;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;

    Outbox(Session database, TransactionSynchronizationRegistry transaction, ObjectMapper json) {
        this.database = database;
        this.transaction = transaction;
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
        ofThisTransaction().add(new Put(destination, orderingKey, write(payload), traceparent()));
    }

    private List<Put> ofThisTransaction() {
        if (transaction.getResource(this) instanceof Posted posted) {
            return posted.messages;
        }
        // The session joins now: at the transaction's end nothing can join it any more.
        database.isJoinedToTransaction();
        Posted first = new Posted();
        transaction.putResource(this, first);
        transaction.registerInterposedSynchronization(first);
        return first.messages;
    }

    private void insert(List<Put> messages) {
        database.createNativeMutationQuery("""
                INSERT INTO outbox_message (destination, ordering_key, payload, traceparent)
                SELECT destination, key, cast(payload AS jsonb), nullif(traceparent, '')
                FROM unnest(:destinations, :keys, :payloads, :traceparents) WITH ORDINALITY
                  AS put (destination, key, payload, traceparent, number) ORDER BY number""")
                .setParameter("destinations", each(messages, Put::destination))
                .setParameter("keys", each(messages, Put::key))
                .setParameter("payloads", each(messages, Put::payload))
                .setParameter("traceparents", each(messages, Put::traceparent))
                .executeUpdate();
    }

    private static String[] each(List<Put> messages, Function<Put, String> part) {
        return messages.stream().map(part).toArray(String[]::new);
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

    private record Put(String destination, String key, String payload, String traceparent) {
    }

    /** What one transaction put here. */
    private final class Posted implements Synchronization {

        private final List<Put> messages = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            insert(messages);
        }

        @Override
        public void afterCompletion(int status) {
            // Written or not, as the rest of the transaction.
        }
    }
}
