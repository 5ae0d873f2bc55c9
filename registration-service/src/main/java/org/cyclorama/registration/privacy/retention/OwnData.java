package org.cyclorama.registration.privacy.retention;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.cyclorama.registration.registrations.changing.Erasing;
import org.hibernate.Session;

import io.quarkus.narayana.jta.QuarkusTransaction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What this service knows of a person: shown, or erased. */
@ApplicationScoped
public class OwnData {

    private static final String OF_PERSON = "(r.subject = :subject OR r.subject IS NULL AND r.email = :email) AND r.erased_at IS NULL";

    /** Collection by collection; what is not here is not personal or not kept. */
    private static final Map<String, String> COLLECTIONS = new TreeMap<>(Map.of(
            "registrations",
            """
                    SELECT r.id, r.conference, r.kind, r.state, r.mode, r.place AS venue, r.waiting_for AS "waitingFor", r.name, r.email,
                        r.country, r.region, r.zone, r.language, r.company, array_to_string(r.tracks, ';') AS tracks, r.partner,
                        r.external_id AS "externalId", r.clearance_valid_until AS "clearanceValidUntil",
                        r.checked_in_at AS "checkedInAt", r.joined_at AS "joinedAt", r.registered_at AS "registeredAt", r.changed_at AS "changedAt"
                    FROM registration r WHERE\s"""
                    + OF_PERSON,
            "checkIns", """
                    SELECT c.conference, c.venue, c.scanned_at AS "scannedAt", c.checked_in_at AS "checkedInAt"
                    FROM check_in c JOIN registration r ON r.id = c.registration WHERE\s""" + OF_PERSON,
            "consents", """
                    SELECT e.conference, e.purpose, e.given, e.role AS "saidBy", e.at
                    FROM consent_entry e JOIN registration r ON r.id = e.registration WHERE\s""" + OF_PERSON,
            "mails", """
                    SELECT m.conference, m.occasion, m.sent_at AS "sentAt"
                    FROM sent_mail m JOIN registration r ON r.id = m.registration WHERE\s""" + OF_PERSON,
            "toldToPartner", """
                    SELECT d.conference, r.partner, d.type, d.state, d.created_at AS "createdAt"
                    FROM webhook_delivery d JOIN registration r ON r.id = d.registration WHERE\s""" + OF_PERSON));

    private final Session database;
    private final Erasing erasing;
    private final Traces traces;
    private final PastConferences past;
    private final ObjectMapper json;

    OwnData(Session database, Erasing erasing, Traces traces, PastConferences past, ObjectMapper json) {
        this.database = database;
        this.erasing = erasing;
        this.traces = traces;
        this.past = past;
        this.json = json;
    }

    /** Everything, as one array of flat objects a collection. */
    public JsonNode export(String subject, String email) {
        ObjectNode data = json.createObjectNode();
        COLLECTIONS.forEach((name, rows) -> data.set(name, collection(rows, subject, email)));
        return data;
    }

    /** Those of the person's conferences that are over. Asks agenda-service, so call it outside transactions. */
    public Set<String> pastConferences(String subject, String email) {
        Set<String> all = QuarkusTransaction.requiringNew().call(() -> new TreeSet<>(ids(subject, email).values()));
        return all.stream().filter(past::isOver).collect(Collectors.toSet());
    }

    /**
     * Erases a person: registrations to come are cancelled and their place freed, then all are reduced.
     *
     * @return how many of what
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Integer> erase(String subject, String email, Set<String> over) {
        Map<UUID, String> registrations = ids(subject, email);
        int answers = forgetAnswers(subject, registrations.keySet());
        registrations.forEach((id, conference) -> {
            traces.forget(id);
            erasing.erase(id, over.contains(conference));
        });
        return Map.of("registrations", registrations.size(), "storedAnswers", answers);
    }

    /** By conference and id: the order in which everybody locks. */
    private Map<UUID, String> ids(String subject, String email) {
        Map<UUID, String> found = new LinkedHashMap<>();
        database.createNativeQuery("SELECT r.id, r.conference FROM registration r WHERE " + OF_PERSON + " ORDER BY 2, 1",
                Tuple.class)
                .setParameter("subject", subject).setParameter("email", Objects.toString(email, "")).getResultStream()
                .forEach(row -> found.put(row.get(0, UUID.class), row.get(1, String.class)));
        return found;
    }

    /** Also those that were given to others and name the person's registration. */
    private int forgetAnswers(String subject, Set<UUID> registrations) {
        return database.createNativeMutationQuery("""
                DELETE FROM idempotent_answer WHERE starts_with(scope, :subject || ' ')
                   OR EXISTS (SELECT FROM unnest(:registrations) AS id WHERE strpos(body, id) > 0)""")
                .setParameter("subject", subject)
                .setParameter("registrations", registrations.stream().map(UUID::toString).toArray(String[]::new))
                .executeUpdate();
    }

    private JsonNode collection(String rows, String subject, String email) {
        String array = database
                .createNativeQuery("SELECT coalesce(jsonb_agg(to_jsonb(row)), '[]')::text FROM (" + rows + ") AS row",
                        String.class)
                .setParameter("subject", subject).setParameter("email", Objects.toString(email, "")).getSingleResult();
        try {
            return json.readTree(array);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL writes JSON", e);
        }
    }
}
