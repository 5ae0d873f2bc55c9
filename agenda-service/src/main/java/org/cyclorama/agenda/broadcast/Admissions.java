package org.cyclorama.agenda.broadcast;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.cyclorama.agenda.suite.privacy.Person;
import org.cyclorama.agenda.suite.privacy.PersonalData;
import org.hibernate.Session;

/** What registration-service said of people. */
@ApplicationScoped
class Admissions implements PersonalData {

    private final Session database;

    Admissions(Session database) {
        this.database = database;
    }

    /** What is known of a person; by the database's own clock fresh when it is younger than this. */
    @Transactional
    Optional<Known> find(UUID conference, String subject, Duration freshFor) {
        return database.createNativeQuery("""
                SELECT confirmed, asked_at > now() - cast(:fresh AS interval) AS fresh FROM admission
                WHERE conference = :conference AND subject = :subject""", Tuple.class)
                .setParameter("fresh", freshFor.toString()).setParameter("conference", conference)
                .setParameter("subject", subject).getResultStream()
                .map(row -> new Known(row.get("confirmed", Boolean.class), row.get("fresh", Boolean.class))).findFirst();
    }

    @Transactional
    void save(UUID conference, String subject, boolean confirmed) {
        database.createNativeMutationQuery("""
                INSERT INTO admission (conference, subject, confirmed) VALUES (:conference, :subject, :confirmed)
                ON CONFLICT (conference, subject) DO UPDATE SET confirmed = excluded.confirmed, asked_at = now()""")
                .setParameter("conference", conference).setParameter("subject", subject).setParameter("confirmed", confirmed)
                .executeUpdate();
    }

    @Override
    public String collection() {
        return "admissions";
    }

    @Override
    public List<Map<String, Object>> export(Person person) {
        return database.createNativeQuery("""
                SELECT slug, confirmed FROM admission JOIN conference ON conference.id = admission.conference
                WHERE subject = :subject ORDER BY slug""", Tuple.class)
                .setParameter("subject", person.subject()).getResultStream()
                .map(row -> Map.<String, Object> of("conference", row.get("slug"), "confirmed", row.get("confirmed"))).toList();
    }

    @Override
    public int erase(Person person) {
        return database.createNativeMutationQuery("DELETE FROM admission WHERE subject = :subject")
                .setParameter("subject", person.subject()).executeUpdate();
    }

    /** What is known, and whether it is young enough not to ask again. */
    record Known(boolean confirmed, boolean fresh) {
    }
}
