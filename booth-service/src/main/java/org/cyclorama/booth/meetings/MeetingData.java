package org.cyclorama.booth.meetings;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.cyclorama.booth.retention.ConferenceData;
import org.cyclorama.booth.retention.PersonalData;
import org.cyclorama.booth.retention.Rows;
import org.hibernate.Session;

/**
 * Meetings of a person who is erased: those to come are called off, of those that were only the time stays. And of a conference
 * that is deleted: it was a test, nobody has to be told.
 */
@ApplicationScoped
class MeetingData implements PersonalData, ConferenceData {

    private static final String SLOTS = "SELECT s.id FROM meeting_slot s JOIN booth b ON b.id = s.booth WHERE b.conference = :conference";

    private final MeetingRepository meetings;
    private final Bookings bookings;
    private final Session database;

    MeetingData(MeetingRepository meetings, Bookings bookings, Session database) {
        this.meetings = meetings;
        this.bookings = bookings;
        this.database = database;
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(Owner owner) {
        return Map.of("meetings", Rows.of(database.createNativeQuery("""
                SELECT m.id, b.conference, b.code AS booth, s.member, m.start_at AS "start", m.end_at AS "end", m.state, m.name,
                  m.email, m.language, m.zone, m.message, m.consent_to_contact AS "consentToContact",
                  m.booked_at AS "bookedAt"
                FROM meeting_booking m JOIN meeting_slot s ON s.id = m.slot JOIN booth b ON b.id = s.booth
                WHERE m.person = :person ORDER BY m.start_at""", Tuple.class)
                .setParameter("person", owner.subject())
                .getResultList()));
    }

    @Override
    public Map<String, Integer> erase(Owner owner) {
        meetings.lockPerson(owner.subject());
        int cancelled = bookings.forgetAllToCome(owner.subject());
        return Map.of("meetings", cancelled + database.createNativeMutationQuery("""
                UPDATE meeting_booking SET person = 'erased ' || gen_random_uuid(), name = NULL, email = NULL, message = NULL,
                    consent_to_contact = false, version = version + 1
                WHERE person = :person""")
                .setParameter("person", owner.subject())
                .executeUpdate());
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
