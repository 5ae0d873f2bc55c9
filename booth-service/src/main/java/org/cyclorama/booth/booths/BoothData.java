package org.cyclorama.booth.booths;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.retention.ConferenceData;
import org.hibernate.Session;

/** A conference's booths go with their revisions, documents and preview links, after what was said at them. */
@ApplicationScoped
@Priority(-1)
class BoothData implements ConferenceData {

    private final Session database;

    BoothData(Session database) {
        this.database = database;
    }

    @Override
    public void delete(String conference) {
        database.createNativeMutationQuery(
                "DELETE FROM change_note WHERE resource IN (SELECT id FROM booth WHERE conference = :conference)")
                .setParameter("conference", conference)
                .executeUpdate();
        database.createNativeMutationQuery("DELETE FROM booth WHERE conference = :conference")
                .setParameter("conference", conference)
                .executeUpdate();
    }
}
