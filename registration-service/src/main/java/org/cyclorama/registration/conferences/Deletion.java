package org.cyclorama.registration.conferences;

import java.util.List;

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
        deleted.fire(new ConferenceDeleted(conference));
        TABLES.forEach(table -> database
                .createNativeMutationQuery("DELETE FROM " + table + " WHERE conference = :conference")
                .setParameter("conference", conference)
                .executeUpdate());
        LOG.infof("Everything of conference %s deleted", conference);
    }
}
