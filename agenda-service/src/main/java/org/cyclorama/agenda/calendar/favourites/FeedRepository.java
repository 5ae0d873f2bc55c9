package org.cyclorama.agenda.calendar.favourites;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

@ApplicationScoped
class FeedRepository {

    private final Session database;

    FeedRepository(Session database) {
        this.database = database;
    }

    /** In place of the one that the person had. */
    Instant replace(String subject, byte[] hash) {
        database.createNativeMutationQuery("""
                INSERT INTO feed (subject, token_hash) VALUES (:subject, :hash)
                ON CONFLICT (subject) DO UPDATE SET token_hash = excluded.token_hash, created_at = now()""")
                .setParameter("subject", subject).setParameter("hash", hash).executeUpdate();
        return createdAt(subject).orElseThrow();
    }

    int remove(String subject) {
        return database.createNativeMutationQuery("DELETE FROM feed WHERE subject = :subject")
                .setParameter("subject", subject).executeUpdate();
    }

    Optional<Instant> createdAt(String subject) {
        return database.createNativeQuery("SELECT created_at FROM feed WHERE subject = :subject", Instant.class)
                .setParameter("subject", subject).getResultStream().findFirst();
    }

    Optional<String> subject(byte[] hash) {
        return database.createNativeQuery("SELECT subject FROM feed WHERE token_hash = :hash", String.class)
                .setParameter("hash", hash).getResultStream().findFirst();
    }
}
