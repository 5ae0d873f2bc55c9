package org.cyclorama.registration.webhooks.delivery;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.cyclorama.registration.RegistrationConfig;
import org.hibernate.Session;

import io.quarkus.scheduler.Scheduled;

/** The table of deliveries under way. Its times are the database's own, never the domain's clock. */
@ApplicationScoped
class Deliveries {

    /**
     * So many times an attempt's longest: its name must be looked up too. A replica that dies delays its deliveries by this.
     */
    private static final int ATTEMPTS_A_LEASE = 4;
    static final int OF_ONE_WEBHOOK = 5;

    private static final String LEASE = """
            UPDATE webhook_delivery d SET attempts = d.attempts + 1, last_attempt_at = now(),
                next_attempt_at = now() + cast(:lease AS interval)
            FROM webhook w
            WHERE w.id = d.webhook AND d.id IN (SELECT due.id FROM webhook each CROSS JOIN LATERAL (
                    SELECT id FROM webhook_delivery WHERE webhook = each.id AND state = 'PENDING' AND next_attempt_at <= now()
                    ORDER BY next_attempt_at LIMIT :each FOR UPDATE SKIP LOCKED) due
                WHERE each.disabled_at IS NULL AND %s LIMIT :most)
            RETURNING d.id, d.webhook, d.event, d.body, d.attempts, w.url, w.secret,
                CASE WHEN w.previous_secret_until > now() THEN w.previous_secret END AS previous""";

    private final Session database;
    private final RegistrationConfig.Webhooks config;

    Deliveries(Session database, RegistrationConfig config) {
        this.database = database;
        this.config = config.webhooks();
    }

    /**
     * Leases due deliveries, of one webhook only so many at once, and none of those that are busy here already: a slow one must
     * not hold up the others.
     */
    @Transactional
    List<Delivery> lease(int most, Collection<UUID> busy) {
        return lease("each.id <> ALL (cast(:webhooks AS uuid[]))", busy, OF_ONE_WEBHOOK, most);
    }

    /** Leases the next one that is due of a webhook. */
    @Transactional
    Optional<Delivery> next(UUID webhook) {
        return lease("each.id = ANY (cast(:webhooks AS uuid[]))", Set.of(webhook), 1, 1).stream().findFirst();
    }

    private List<Delivery> lease(String condition, Collection<UUID> webhooks, int each, int most) {
        return database.createNativeQuery(LEASE.formatted(condition), Tuple.class)
                .setParameter("lease", config.timeout().multipliedBy(ATTEMPTS_A_LEASE).toString())
                .setParameter("webhooks", webhooks.stream().map(UUID::toString).toArray(String[]::new))
                .setParameter("each", each)
                .setParameter("most", most)
                .getResultStream().map(Deliveries::delivery).toList();
    }

    private static Delivery delivery(Tuple row) {
        return new Delivery(row.get("id", UUID.class), row.get("webhook", UUID.class), row.get("event", UUID.class),
                row.get("body", String.class), row.get("attempts", Integer.class), URI.create(row.get("url", String.class)),
                Stream.of(row.get("secret", String.class), row.get("previous", String.class)).filter(Objects::nonNull)
                        .toList());
    }

    /** Notes what came of an attempt, unless another attempt has begun since. */
    @Transactional
    void record(Delivery delivery, Attempt attempt) {
        switch (attempt) {
            case Attempt.Taken(int status) -> settle(delivery, "DELIVERED", null, status, null);
            case Attempt.Failed(Integer status, String reason) when delivery.attempt() <= config.pauses().size() ->
                settle(delivery, "PENDING", config.pauses().get(delivery.attempt() - 1), status, reason);
            case Attempt.Failed(Integer status, String reason) -> settle(delivery, "FAILED", null, status, reason);
            case Attempt.Gone() -> {
                settle(delivery, "FAILED", null, 410, "The webhook is gone; it is disabled.");
                disable(delivery.webhook());
            }
        }
    }

    private void settle(Delivery delivery, String state, Duration pause, Integer status, String reason) {
        database.createNativeMutationQuery(
                """
                        UPDATE webhook_delivery SET state = :state, last_status = nullif(:status, 0), last_failure = nullif(:reason, ''),
                            delivered_at = CASE WHEN :state = 'DELIVERED' THEN now() END,
                            next_attempt_at = CASE WHEN :state = 'PENDING' THEN now() + cast(:pause AS interval) * (0.9 + 0.2 * random()) END
                        WHERE id = :id AND attempts = :attempt AND state = 'PENDING'""")
                .setParameter("state", state)
                .setParameter("status", status == null ? 0 : status)
                .setParameter("reason", Objects.toString(reason, ""))
                .setParameter("pause", Objects.toString(pause, "PT0S"))
                .setParameter("id", delivery.id())
                .setParameter("attempt", delivery.attempt())
                .executeUpdate();
    }

    private void disable(UUID webhook) {
        database.createNativeMutationQuery("UPDATE webhook SET disabled_at = now() WHERE id = :id AND disabled_at IS NULL")
                .setParameter("id", webhook).executeUpdate();
        database.createNativeMutationQuery("""
                UPDATE webhook_delivery SET state = 'FAILED', next_attempt_at = NULL, last_failure = 'The webhook is disabled.'
                WHERE webhook = :id AND state = 'PENDING'""").setParameter("id", webhook).executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forget() {
        database.createNativeMutationQuery(
                "DELETE FROM webhook_delivery WHERE state <> 'PENDING' AND created_at < now() - cast(:keep AS interval)")
                .setParameter("keep", config.keep().toString()).executeUpdate();
    }
}
