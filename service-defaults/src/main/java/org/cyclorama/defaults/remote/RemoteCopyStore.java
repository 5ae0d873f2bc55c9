package org.cyclorama.defaults.remote;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Keeps copies over a restart, each in a transaction of its own: a copy is true whatever becomes of the request that fetched
 * it.
 */
@ApplicationScoped
class RemoteCopyStore {

    private final Session database;

    RemoteCopyStore(Session database) {
        this.database = database;
    }

    /** The copy, marked as not checked lately. */
    Optional<RemoteCopy> find(String name) {
        return QuarkusTransaction.requiringNew().call(() -> database
                .createNativeQuery("SELECT etag, body FROM remote_copy WHERE name = :name", Tuple.class)
                .setParameter("name", name)
                .getResultStream()
                .map(row -> new RemoteCopy(row.get("etag", String.class), row.get("body", String.class), Instant.EPOCH))
                .findFirst());
    }

    void save(String name, RemoteCopy copy) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeMutationQuery("""
                INSERT INTO remote_copy (name, etag, body) VALUES (:name, nullif(:etag, ''), :body)
                ON CONFLICT (name) DO UPDATE SET etag = excluded.etag, body = excluded.body, fetched_at = now()""")
                .setParameter("name", name)
                .setParameter("etag", Objects.toString(copy.etag(), ""))
                .setParameter("body", copy.body())
                .executeUpdate());
    }

    void delete(String name) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("DELETE FROM remote_copy WHERE name = :name")
                        .setParameter("name", name)
                        .executeUpdate());
    }
}
