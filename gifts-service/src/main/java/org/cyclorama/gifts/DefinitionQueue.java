package org.cyclorama.gifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/**
 * Lets those who define the same thing at the same moment do it one after the other, so that the second sees what the first
 * did and is told by a 412, whether the thing was there before or not.
 */
@ApplicationScoped
public class DefinitionQueue {

    private final Session database;

    DefinitionQueue(Session database) {
        this.database = database;
    }

    /** Waits for whoever defines this now; the others wait until the end of this transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void join(String kind, String conference, String code) {
        database.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:thing, 0))", Integer.class)
                .setParameter("thing", String.join(" ", kind, conference, code))
                .getSingleResult();
    }
}
