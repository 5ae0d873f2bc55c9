package org.cyclorama.defaults.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** The table of messages. A message under way is leased, not locked, so that no transaction waits for the network. */
@ApplicationScoped
class OutboxMessages {

    /** A replica that dies with a lease delays its messages by this much. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Session database;

    OutboxMessages(Session database) {
        this.database = database;
    }

    /** Leases up to this many due messages, of each key only the oldest; who failed lately comes after who did not. */
    @Transactional
    Leased lease(String destination, int most) {
        Instant until = Instant.now().plus(LEASE);
        return new Leased(until, database.createNativeQuery("""
                UPDATE outbox_message SET attempts = attempts + 1, next_attempt_at = now() + cast(:lease AS interval)
                WHERE id IN (SELECT due.id FROM outbox_message due
                    WHERE due.destination = :destination AND due.parked_at IS NULL AND due.next_attempt_at <= now()
                      AND NOT EXISTS (SELECT FROM outbox_message earlier
                        WHERE earlier.destination = due.destination AND earlier.ordering_key = due.ordering_key
                          AND earlier.parked_at IS NULL AND earlier.number < due.number)
                    ORDER BY due.next_attempt_at LIMIT :most FOR UPDATE SKIP LOCKED)
                RETURNING id, destination, ordering_key, payload::text AS payload, traceparent, attempts""", Tuple.class)
                .setParameter("lease", LEASE.toString())
                .setParameter("destination", destination)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new OutboxMessage(row.get("id", UUID.class), row.get("destination", String.class),
                        row.get("ordering_key", String.class), row.get("payload", String.class),
                        row.get("traceparent", String.class),
                        row.get("attempts", Integer.class)))
                .toList());
    }

    /** Ends the lease of messages that nobody tried to deliver. */
    @Transactional
    void giveBack(List<OutboxMessage> untried) {
        database.createNativeMutationQuery(
                "UPDATE outbox_message SET next_attempt_at = now(), attempts = attempts - 1 WHERE id = ANY(:ids)")
                .setParameter("ids", untried.stream().map(OutboxMessage::id).toArray(UUID[]::new))
                .executeUpdate();
    }

    @Transactional
    void delivered(UUID id) {
        database.createNativeMutationQuery("DELETE FROM outbox_message WHERE id = :id").setParameter("id", id).executeUpdate();
    }

    @Transactional
    void retryIn(UUID id, Duration pause, String failure) {
        database.createNativeMutationQuery(
                "UPDATE outbox_message SET next_attempt_at = now() + cast(:pause AS interval), failure = :failure WHERE id = :id")
                .setParameter("pause", pause.toString())
                .setParameter("failure", failure)
                .setParameter("id", id)
                .executeUpdate();
    }

    @Transactional
    void park(UUID id, String failure) {
        database.createNativeMutationQuery("UPDATE outbox_message SET parked_at = now(), failure = :failure WHERE id = :id")
                .setParameter("failure", failure)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Makes all parked messages due again and tells how many they were. */
    @Transactional
    int unpark() {
        return database.createNativeMutationQuery(
                "UPDATE outbox_message SET parked_at = NULL, next_attempt_at = now() WHERE parked_at IS NOT NULL")
                .executeUpdate();
    }

    @Transactional
    List<ParkedMessage> parked(int most) {
        return database.createNativeQuery("""
                SELECT id, destination, attempts, failure, parked_at FROM outbox_message
                WHERE parked_at IS NOT NULL ORDER BY number LIMIT :most""", Tuple.class)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new ParkedMessage(row.get("id", UUID.class), row.get("destination", String.class),
                        row.get("attempts", Integer.class), row.get("failure", String.class),
                        row.get("parked_at", Instant.class)))
                .toList();
    }

    @Transactional
    long count(boolean parked) {
        return database
                .createNativeQuery("SELECT count(*) FROM outbox_message WHERE (parked_at IS NOT NULL) = :parked", Long.class)
                .setParameter("parked", parked)
                .getSingleResult();
    }

    /** Messages that are this replica's until then, by its own clock. */
    record Leased(Instant until, List<OutboxMessage> messages) {

        /** Whether a delivery that begins now might outlive the lease. */
        boolean isEnding() {
            return Instant.now().plus(OutboxDestination.LONGEST).isAfter(until);
        }

        /** This message and all that come after it. */
        List<OutboxMessage> from(OutboxMessage message) {
            return messages.subList(messages.indexOf(message), messages.size());
        }
    }
}
