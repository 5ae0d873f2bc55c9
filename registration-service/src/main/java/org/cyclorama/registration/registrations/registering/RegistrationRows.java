package org.cyclorama.registration.registrations.registering;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.registration.registrations.Attendance;
import org.cyclorama.registration.registrations.Attendee;
import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.changes.Consent;
import org.cyclorama.registration.registrations.changes.Kind;
import org.cyclorama.registration.registrations.changes.Mode;
import org.cyclorama.registration.registrations.changes.State;
import org.hibernate.Session;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes many new registrations in one statement. */
@ApplicationScoped
class RegistrationRows {

    private static final String INSERT = """
            INSERT INTO registration (id, version, conference, test, kind, state, mode, place, waiting_for, waiting_number, subject,
                email, name, country, region, zone, language, company, tracks, consents, partner, external_id, invitation,
                ticket_number, registered_at, changed_at)
            SELECT id, 1, conference, test, kind, state, mode, venue, "waitingFor", number, subject,
                email, name, country, region, zone, language, company, tracks, agreed, partner, "externalId",
                invitation, 1, at, at
            FROM jsonb_to_recordset(cast(:rows AS jsonb)) AS row (id uuid, conference text, test boolean, kind text, state text,
                mode text, venue text, "waitingFor" text, number bigint, subject text, email text, name text, country text,
                region text, zone text, language text, company text, tracks text[], agreed jsonb, partner text,
                "externalId" text, invitation uuid, at timestamptz)
            ORDER BY email
            ON CONFLICT DO NOTHING
            RETURNING id""";

    private final Session database;
    private final ObjectMapper json;

    RegistrationRows(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Inserts those whose person has no registration yet. Rows go in by address, so that two batches with the same people wait
     * for each other instead of both for ever; a person being registered by somebody else at this moment is waited for, and
     * then there.
     *
     * @return ids of the rows that are new
     */
    Set<UUID> insertMissing(Collection<Registration> people) {
        return people.isEmpty() ? Set.of()
                : new HashSet<>(database.createNativeQuery(INSERT, UUID.class)
                        .setParameter("rows", write(people.stream().map(Row::of).toList()))
                        .getResultList());
    }

    private String write(List<Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows are plain records", e);
        }
    }

    /** A registration as JSON that PostgreSQL turns into a row. */
    @RegisterForReflection
    record Row(UUID id, String conference, boolean test, Kind kind, State state, Mode mode, String venue, String waitingFor,
            Long number, String subject, String email, String name, String country, String region, String zone, String language,
            String company, List<String> tracks, List<Consent> agreed, String partner, String externalId, UUID invitation,
            Instant at) {

        static Row of(Registration one) {
            Attendance how = one.attendance();
            Attendee who = one.attendee();
            return new Row(one.id(), one.conference(), one.isTest(), one.kind(), how.state(), how.mode(), how.place(),
                    how.waitingFor(), how.waitingNumber(), one.subject(), who.email(), who.name(), who.country(), who.region(),
                    who.zone(), who.language(), who.company(), who.tracks(), one.consents(), one.partner(),
                    one.externalId(), one.invitation(), one.changedAt());
        }
    }
}
