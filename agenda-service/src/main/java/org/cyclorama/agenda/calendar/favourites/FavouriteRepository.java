package org.cyclorama.agenda.calendar.favourites;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

@ApplicationScoped
class FavouriteRepository {

    private final Session database;

    FavouriteRepository(Session database) {
        this.database = database;
    }

    /** False where it was one already. */
    boolean add(String subject, UUID airing, UUID conference) {
        return database.createNativeMutationQuery("""
                INSERT INTO favourite (subject, airing, conference) VALUES (:subject, :airing, :conference)
                ON CONFLICT DO NOTHING""")
                .setParameter("subject", subject).setParameter("airing", airing).setParameter("conference", conference)
                .executeUpdate() > 0;
    }

    void remove(String subject, UUID airing) {
        database.createNativeMutationQuery("DELETE FROM favourite WHERE subject = :subject AND airing = :airing")
                .setParameter("subject", subject).setParameter("airing", airing).executeUpdate();
    }

    int removeAll(String subject) {
        return database.createNativeMutationQuery("DELETE FROM favourite WHERE subject = :subject")
                .setParameter("subject", subject).executeUpdate();
    }

    long count(String subject) {
        return database.createNativeQuery("SELECT count(*) FROM favourite WHERE subject = :subject", Long.class)
                .setParameter("subject", subject).getSingleResult();
    }

    /** All of a person: {@link Agendas#MOST} at most. */
    List<Favourite> of(String subject) {
        return database.createNativeQuery("""
                SELECT f.airing AS airing, c.slug AS conference, f.added_at AS added
                FROM favourite f JOIN conference c ON c.id = f.conference WHERE f.subject = :subject
                ORDER BY c.slug, f.airing""", Tuple.class)
                .setParameter("subject", subject)
                .getResultStream()
                .map(row -> new Favourite(row.get("airing", UUID.class), row.get("conference", String.class),
                        row.get("added", java.time.Instant.class)))
                .toList();
    }

    /** An airing that a person wants to see. */
    record Favourite(UUID airing, String conference, java.time.Instant addedAt) {
    }
}
