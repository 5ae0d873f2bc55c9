package org.cyclorama.registration.registrations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes many new registrations in one statement. */
@ApplicationScoped
class RegistrationRows {

    private final Session database;
    private final ObjectMapper json;

    RegistrationRows(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Inserts those rows whose person has no registration yet. Rows go in by address, so that two batches with the same people
     * wait for
     * each other instead of both for ever; a person being registered by somebody else at this moment is waited for, and then
     * there.
     *
     * @return ids of the rows that are new
     */
    Set<UUID> insertMissing(List<Applicant.Row> rows) {
        return new HashSet<>(database
                .createNativeQuery(
                        """
                                INSERT INTO registration (id, version, conference, kind, state, mode, subject, email, name, country, region, zone, language,
                                    company, tracks, consents, partner, external_id, test, registered_at, changed_at)
                                SELECT uuidv7(), 0, conference, kind, 'CONFIRMED', 'ONLINE', subject, email, name, country, region, zone, language,
                                    company, tracks, consents, partner, "externalId", test, at, at
                                FROM jsonb_to_recordset(cast(:rows AS jsonb)) AS row (conference text, kind text, subject text, email text, name text,
                                    country text, region text, zone text, language text, company text, tracks text[], consents jsonb, partner text,
                                    "externalId" text, test boolean, at timestamptz)
                                ORDER BY email
                                ON CONFLICT DO NOTHING
                                RETURNING id""",
                        UUID.class)
                .setParameter("rows", write(rows))
                .getResultList());
    }

    long nextWaitingNumber() {
        return database.createNativeQuery("SELECT nextval('waiting_number')", Long.class).getSingleResult();
    }

    private String write(List<Applicant.Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows are plain records", e);
        }
    }
}
