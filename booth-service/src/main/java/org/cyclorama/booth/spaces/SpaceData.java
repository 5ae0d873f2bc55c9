package org.cyclorama.booth.spaces;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.retention.ConferenceData;
import org.hibernate.Session;

/** The spaces of a conference that is deleted. */
@ApplicationScoped
class SpaceData implements ConferenceData {

    private final Session database;

    SpaceData(Session database) {
        this.database = database;
    }

    @Override
    public void delete(String conference) {
        database.createNativeMutationQuery(
                "DELETE FROM change_note WHERE resource IN (SELECT id FROM space WHERE conference = :conference)")
                .setParameter("conference", conference)
                .executeUpdate();
        database.createNativeMutationQuery("DELETE FROM space WHERE conference = :conference")
                .setParameter("conference", conference)
                .executeUpdate();
    }
}
