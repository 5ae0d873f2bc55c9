package org.cyclorama.registration.privacy.retention;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.registration.conferences.ConferenceDeleted;
import org.cyclorama.registration.registrations.changes.Change;
import org.cyclorama.registration.registrations.changes.Changes;
import org.cyclorama.registration.registrations.changes.Consent;
import org.hibernate.Session;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes down every consent that is given or taken back, in the transaction in which it is. */
@ApplicationScoped
class ConsentLedger {

    private final Session database;
    private final Caller caller;
    private final ObjectMapper json;

    ConsentLedger(Session database, Caller caller, ObjectMapper json) {
        this.database = database;
        this.caller = caller;
        this.json = json;
    }

    void on(@Observes Changes changes) {
        List<Entry> entries = changes.all().stream().flatMap(ConsentLedger::entries).toList();
        if (!entries.isEmpty()) {
            database.createNativeMutationQuery(
                    """
                            INSERT INTO consent_entry (conference, registration, purpose, given, role, at)
                            SELECT :conference, entry.registration, entry.purpose, entry.given, :role, now()
                            FROM jsonb_to_recordset(cast(:entries AS jsonb)) AS entry (registration uuid, purpose text, given boolean)""")
                    .setParameter("conference", changes.conference())
                    .setParameter("role", role())
                    .setParameter("entries", write(entries))
                    .executeUpdate();
        }
    }

    void forget(@Observes ConferenceDeleted gone) {
        database.createNativeMutationQuery("DELETE FROM consent_entry WHERE conference = :conference")
                .setParameter("conference", gone.conference()).executeUpdate();
    }

    private static Stream<Entry> entries(Change change) {
        Set<Consent.Purpose> before = change.before() == null ? Set.of() : change.before().consents();
        Set<Consent.Purpose> after = change.after().consents();
        UUID id = change.after().id();
        return Stream.concat(
                after.stream().filter(purpose -> !before.contains(purpose)).map(purpose -> new Entry(id, purpose, true)),
                before.stream().filter(purpose -> !after.contains(purpose)).map(purpose -> new Entry(id, purpose, false)));
    }

    /** Jobs have no caller: they act for this service. */
    private String role() {
        return Arc.container().requestContext().isActive() && !caller.isAnonymous() ? caller.leadingRole() : Roles.SERVICE;
    }

    private String write(List<Entry> entries) {
        try {
            return json.writeValueAsString(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Entries are plain records", e);
        }
    }

    /** A consent given or taken back. */
    @RegisterForReflection
    record Entry(UUID registration, Consent.Purpose purpose, boolean given) {
    }
}
