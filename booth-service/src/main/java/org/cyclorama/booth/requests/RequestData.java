package org.cyclorama.booth.requests;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.cyclorama.booth.retention.ConferenceData;
import org.cyclorama.booth.retention.PersonalData;
import org.cyclorama.booth.retention.Rows;
import org.hibernate.Session;

/** A person's requests lose who asked, what was asked and what was written about it; that there was one stays. */
@ApplicationScoped
class RequestData implements PersonalData, ConferenceData {

    private final Session database;

    RequestData(Session database) {
        this.database = database;
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(Owner owner) {
        return Map.of("collaborationRequests", rows("""
                SELECT r.id, b.conference, b.code AS booth, r.name, r.email, r.topic, r.products::text AS products, r.message,
                  r.language, r.consent_to_contact AS "consentToContact", r.state, r.reason, r.asked_at AS "askedAt"
                FROM collaboration_request r JOIN booth b ON b.id = r.booth WHERE r.person = :person ORDER BY r.id""", owner),
                "collaborationMessages", rows("""
                        SELECT m.id, m.request, m.side, m.name, m.language, m.text, m.written_at AS "writtenAt"
                        FROM collaboration_message m JOIN collaboration_request r ON r.id = m.request
                        WHERE r.person = :person OR m.writer = :person ORDER BY m.id""", owner));
    }

    @Override
    public Map<String, Integer> erase(Owner owner) {
        String nobody = "erased:" + UUID.randomUUID();
        int messages = change("""
                UPDATE collaboration_message m SET text = '', name = NULL FROM collaboration_request r
                WHERE r.id = m.request AND r.person = :person AND :nobody <> ''""", owner, nobody);
        // What a member of a team wrote to others belongs to those; only its writer goes.
        change("UPDATE collaboration_message SET writer = :nobody, name = NULL WHERE writer = :person", owner, nobody);
        int requests = change("""
                UPDATE collaboration_request SET person = :nobody, name = NULL, email = NULL, message = '', reason = NULL,
                  consent_to_contact = false, version = version + 1,
                  state = CASE WHEN state IN ('OPEN', 'ACCEPTED') THEN 'EXPIRED' ELSE state END
                WHERE person = :person""", owner, nobody);
        return Map.of("collaborationRequests", requests, "collaborationMessages", messages);
    }

    @Override
    public void delete(String conference) {
        database.createNativeMutationQuery("""
                DELETE FROM change_note WHERE resource IN (SELECT r.id FROM collaboration_request r
                  JOIN booth b ON b.id = r.booth WHERE b.conference = :conference)""")
                .setParameter("conference", conference)
                .executeUpdate();
        database.createNativeMutationQuery(
                "DELETE FROM collaboration_request WHERE booth IN (SELECT id FROM booth WHERE conference = :conference)")
                .setParameter("conference", conference)
                .executeUpdate();
    }

    private List<Map<String, Object>> rows(String sql, Owner owner) {
        return Rows.of(database.createNativeQuery(sql, Tuple.class).setParameter("person", owner.subject()).getResultList());
    }

    private int change(String sql, Owner owner, String nobody) {
        return database.createNativeMutationQuery(sql).setParameter("person", owner.subject()).setParameter("nobody", nobody)
                .executeUpdate();
    }
}
