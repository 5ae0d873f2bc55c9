package org.cyclorama.agenda.broadcast;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.cyclorama.agenda.suite.FirstJoin;
import org.cyclorama.agenda.suite.privacy.Person;
import org.cyclorama.agenda.suite.privacy.PersonalData;
import org.cyclorama.defaults.outbox.Outbox;
import org.hibernate.Session;

/** Who has watched anything. */
@ApplicationScoped
class Attendances implements PersonalData {

    private final Session database;
    private final Outbox outbox;

    Attendances(Session database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** Notes the first join of a person at a conference and has registration-service told; every later one changes nothing. */
    @Transactional
    void note(UUID conference, String slug, UUID airing, Person person, Instant at) {
        database.createNativeQuery("""
                INSERT INTO attendance (conference, subject, airing, joined_at) VALUES (:conference, :subject, :airing, :at)
                ON CONFLICT DO NOTHING RETURNING id""", UUID.class)
                .setParameter("conference", conference).setParameter("subject", person.subject()).setParameter("airing", airing)
                .setParameter("at", at).getResultStream().findFirst()
                .ifPresent(id -> outbox.put(FirstJoin.DESTINATION, person.subject(),
                        new FirstJoin(id, slug, airing, person.subject(), person.email(), at)));
    }

    @Override
    public String collection() {
        return "joins";
    }

    @Override
    public List<Map<String, Object>> export(Person person) {
        return database.createNativeQuery("""
                SELECT slug, airing, joined_at FROM attendance JOIN conference ON conference.id = attendance.conference
                WHERE subject = :subject ORDER BY joined_at""", Tuple.class)
                .setParameter("subject", person.subject()).getResultStream()
                .map(row -> Map.<String, Object> of("conference", row.get("slug"), "airing", row.get("airing"), "joinedAt",
                        row.get("joined_at", Instant.class)))
                .toList();
    }

    @Override
    public int erase(Person person) {
        return database.createNativeMutationQuery("DELETE FROM attendance WHERE subject = :subject")
                .setParameter("subject", person.subject()).executeUpdate();
    }
}
