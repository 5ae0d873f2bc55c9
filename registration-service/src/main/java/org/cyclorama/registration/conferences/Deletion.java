package org.cyclorama.registration.conferences;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Deletes everything of a conference. */
@ApplicationScoped
class Deletion {

    private static final Logger LOG = Logger.getLogger(Deletion.class);

    /** In an order that no foreign key minds; departures last, as deleting registrations writes some. */
    private static final List<String> TABLES = List.of("scan", "check_in", "registration", "departure", "partner_seats",
            "invitation", "admission");

    private final Session database;
    private final Event<ConferenceDeleted> deleted;

    Deletion(Session database, Event<ConferenceDeleted> deleted) {
        this.database = database;
        this.deleted = deleted;
    }

    /** Again, or for a conference never heard of, it changes nothing. */
    @Transactional
    public void delete(String conference) {
        // Whoever is being registered at this moment comes first, and goes with the others; whoever comes later finds nothing.
        database.createNativeQuery("""
                SELECT id FROM place WHERE conference = :conference ORDER BY code = 'ONLINE', code FOR UPDATE""", UUID.class)
                .setParameter("conference", conference).getResultList();
        deleted.fire(new ConferenceDeleted(conference));
        TABLES.forEach(table -> database
                .createNativeMutationQuery("DELETE FROM " + table + " WHERE conference = :conference")
                .setParameter("conference", conference)
                .executeUpdate());
        // Answers that are kept for a repetition name people too.
        database.createNativeMutationQuery("DELETE FROM idempotent_answer WHERE strpos(scope, :path) > 0")
                .setParameter("path", "/conferences/" + conference + "/").executeUpdate();
        LOG.infof("Everything of conference %s deleted", conference);
    }
}
