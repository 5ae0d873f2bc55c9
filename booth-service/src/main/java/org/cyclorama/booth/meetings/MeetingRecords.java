package org.cyclorama.booth.meetings;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.retention.ConferenceData;
import org.hibernate.Session;

/** The slots and bookings of a conference that is deleted. It was a test: nobody has to be told. */
@ApplicationScoped
class MeetingRecords implements ConferenceData {

    private static final String SLOTS = "SELECT s.id FROM meeting_slot s JOIN booth b ON b.id = s.booth WHERE b.conference = :conference";

    private final Session database;

    MeetingRecords(Session database) {
        this.database = database;
    }

    @Override
    public void delete(String conference) {
        delete("DELETE FROM change_note WHERE resource IN (" + SLOTS + ")", conference);
        delete("DELETE FROM meeting_booking WHERE slot IN (" + SLOTS + ")", conference);
        delete("DELETE FROM meeting_slot WHERE id IN (" + SLOTS + ")", conference);
    }

    private void delete(String sql, String conference) {
        database.createNativeMutationQuery(sql).setParameter("conference", conference).executeUpdate();
    }
}
