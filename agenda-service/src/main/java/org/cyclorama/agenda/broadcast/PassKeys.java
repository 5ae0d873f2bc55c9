package org.cyclorama.agenda.broadcast;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** The keys that sign passes, shared by all replicas. */
@ApplicationScoped
class PassKeys {

    private static final int BYTES = 32;
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(10);

    private final SecureRandom random = new SecureRandom();
    private final Session database;
    private volatile Secret current;

    PassKeys(Session database) {
        this.database = database;
    }

    /** The key that signs now: less than a day old, or made anew. One that is three days old verifies nothing any more. */
    @Transactional
    Secret current() {
        Secret known = current;
        if (known != null && known.readAt().plus(REMEMBERED_FOR).isAfter(Instant.now())) {
            return known;
        }
        Secret secret = newest().orElseGet(this::make);
        current = secret;
        return secret;
    }

    /** The key with this id while it is still good. */
    @Transactional
    Optional<byte[]> find(String id) {
        return database.createNativeQuery("SELECT secret FROM pass_key WHERE cast(id AS text) = :id", byte[].class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    private Optional<Secret> newest() {
        return database.createNativeQuery("""
                SELECT id, secret FROM pass_key WHERE created_at > now() - interval '1 day'
                ORDER BY created_at DESC LIMIT 1""", Tuple.class).getResultStream()
                .map(row -> new Secret(row.get("id", UUID.class), row.get("secret", byte[].class), Instant.now())).findFirst();
    }

    private Secret make() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        database.createNativeMutationQuery("DELETE FROM pass_key WHERE created_at < now() - interval '3 days'").executeUpdate();
        UUID id = database.createNativeQuery("INSERT INTO pass_key (secret) VALUES (:secret) RETURNING id", UUID.class)
                .setParameter("secret", bytes).getSingleResult();
        return new Secret(id, bytes, Instant.now());
    }

    /** A key, and when it was read. */
    record Secret(UUID id, byte[] bytes, Instant readAt) {
    }
}
