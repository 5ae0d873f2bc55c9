package org.cyclorama.registration.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.cyclorama.registration.conferences.ConferenceDeleted;
import org.hibernate.Session;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What webhooks are told, and were. */
@ApplicationScoped
class DeliveryLog {

    private static final String COLUMNS = """
            id, event, type, conference, registration, state, attempts, created_at, last_attempt_at,
            next_attempt_at, last_status, last_failure, delivered_at""";

    private final Session database;
    private final ObjectMapper json;

    DeliveryLog(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** One statement for all events and all webhooks that want them. */
    void add(List<PersonEvent> events) {
        database.createNativeMutationQuery("""
                INSERT INTO webhook_delivery (webhook, event, type, conference, registration, body)
                SELECT w.id, e.id, e.type, e.conference, e.registration, e.body
                FROM jsonb_to_recordset(cast(:events AS jsonb)) AS e (id uuid, type text, partner text, conference text,
                    registration uuid, body text)
                JOIN webhook w ON w.partner = e.partner AND w.disabled_at IS NULL
                    AND (cardinality(w.events) = 0 OR e.type = ANY (w.events))
                ON CONFLICT (webhook, event) DO NOTHING""")
                .setParameter("events", write(events.stream().map(this::row).toList()))
                .executeUpdate();
    }

    void forget(@Observes ConferenceDeleted gone) {
        database.createNativeMutationQuery("DELETE FROM webhook_delivery WHERE conference = :conference")
                .setParameter("conference", gone.conference()).executeUpdate();
    }

    void forget(UUID registration) {
        database.createNativeMutationQuery("DELETE FROM webhook_delivery WHERE registration = :id")
                .setParameter("id", registration).executeUpdate();
    }

    List<DeliveryView> page(UUID webhook, UUID before, int most) {
        return database.createNativeQuery("SELECT " + COLUMNS
                + " FROM webhook_delivery WHERE webhook = :webhook AND id < :before ORDER BY id DESC LIMIT :most", Tuple.class)
                .setParameter("webhook", webhook).setParameter("before", before).setParameter("most", most)
                .getResultStream().map(DeliveryView::of).toList();
    }

    /** Makes a delivery due again, from its first attempt. */
    @Transactional
    Optional<DeliveryView> replay(UUID webhook, UUID delivery) {
        return database.createNativeQuery("""
                UPDATE webhook_delivery SET state = 'PENDING', attempts = 0, next_attempt_at = now(), delivered_at = NULL
                WHERE webhook = :webhook AND id = :id RETURNING\s""" + COLUMNS, Tuple.class)
                .setParameter("webhook", webhook).setParameter("id", delivery)
                .getResultStream().map(DeliveryView::of).findFirst();
    }

    private Map<String, Object> row(PersonEvent event) {
        String body = write(new Body(event.type(), event.at(), event.data()));
        return Map.of("id", event.id(), "type", event.type(), "partner", event.partner(), "conference", event.conference(),
                "registration", event.registration(), "body", body);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Events are plain records", e);
        }
    }

    /** The payload that Standard Webhooks recommends. */
    @RegisterForReflection
    record Body(String type, Instant timestamp, Map<String, ?> data) {
    }
}
