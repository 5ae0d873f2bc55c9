package org.cyclorama.gifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

/** What organizers define by PUT, one after the other. */
@ApplicationScoped
public class Definitions {

    private final Session database;

    Definitions(Session database) {
        this.database = database;
    }

    /**
     * Waits for whoever defines the same thing at this moment; the others wait until the end of this
     * transaction. So the second sees what the first did, also when there was nothing before, and is told by a
     * 412.
     */
    @Transactional(TxType.MANDATORY)
    public void queue(String kind, String conference, String code) {
        database.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:thing, 0))", Integer.class)
                .setParameter("thing", String.join(" ", kind, conference, code))
                .getSingleResult();
    }
}
