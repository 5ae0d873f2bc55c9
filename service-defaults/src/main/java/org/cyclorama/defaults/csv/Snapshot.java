package org.cyclorama.defaults.csv;

import java.time.Duration;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;

import org.hibernate.Session;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What the database held at one moment, however long it takes to read. */
@ApplicationScoped
class Snapshot {

    /** A slow reader of a long list holds its snapshot so long and no longer. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Session session;

    Snapshot(Session session) {
        this.session = session;
    }

    /** Reads in a transaction of its own, which can't write. */
    <T> T read(Supplier<T> reading) {
        return QuarkusTransaction.requiringNew().timeout(Math.toIntExact(LONGEST.toSeconds())).call(() -> {
            session.createNativeMutationQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY").executeUpdate();
            return reading.get();
        });
    }

    /**
     * Forgets what was read, so that memory does not grow with the list.
     *
     * @throws IllegalStateException when the snapshot has ended, and what is read next would be of another moment
     */
    void forget() {
        if (QuarkusTransaction.getStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("A table took longer than " + LONGEST);
        }
        session.clear();
    }
}
