package org.cyclorama.registration.mail;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.cyclorama.registration.conferences.ConferenceDeleted;
import org.hibernate.Session;

import io.quarkus.scheduler.Scheduled;

/** Finds who a mail is for, at the moment of sending. */
@ApplicationScoped
class Recipients {

    private final Session database;

    Recipients(Session database) {
        this.database = database;
    }

    /** Empty when the person was erased, or stands otherwise by now: then a later mail tells. */
    Optional<Recipient> of(Notice notice) {
        return database.createNativeQuery("""
                SELECT r.conference, r.email, r.name, r.language, r.version, coalesce(p.city, p.code, '') AS place, p.country
                FROM registration r LEFT JOIN place p
                    ON p.conference = r.conference AND p.code = coalesce(r.place, r.waiting_for, nullif(:left, ''))
                WHERE r.id = :id AND r.state = :state AND r.mode = :mode AND coalesce(r.place, '') = :venue
                  AND coalesce(r.waiting_for, '') = :waitingFor AND r.erased_at IS NULL""", Tuple.class)
                .setParameter("id", notice.registration())
                .setParameter("left", Objects.toString(notice.left(), ""))
                .setParameter("state", notice.state().name())
                .setParameter("mode", notice.mode().name())
                .setParameter("venue", Objects.toString(notice.venue(), ""))
                .setParameter("waitingFor", Objects.toString(notice.waitingFor(), ""))
                .getResultStream()
                .map(row -> new Recipient(notice.registration(), row.get("conference", String.class),
                        row.get("email", String.class), row.get("name", String.class),
                        Languages.best(row.get("language", String.class)), row.get("version", Long.class),
                        row.get("place", String.class), row.get("country", String.class)))
                .findFirst();
    }

    /** False when this very mail was sent already. */
    boolean note(UUID message, Notice notice, String conference) {
        return database
                .createNativeMutationQuery(
                        """
                                INSERT INTO sent_mail (id, registration, conference, occasion) VALUES (:id, :registration, :conference, :occasion)
                                ON CONFLICT (id) DO NOTHING""")
                .setParameter("id", message)
                .setParameter("registration", notice.registration())
                .setParameter("conference", conference)
                .setParameter("occasion", notice.occasion().name())
                .executeUpdate() == 1;
    }

    void forget(@Observes ConferenceDeleted gone) {
        database.createNativeMutationQuery("DELETE FROM sent_mail WHERE conference = :conference")
                .setParameter("conference", gone.conference()).executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "12m")
    @Transactional
    void forgetAfterAMonth() {
        database.createNativeMutationQuery("DELETE FROM sent_mail WHERE sent_at < now() - interval '30 days'").executeUpdate();
    }
}
