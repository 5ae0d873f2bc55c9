package org.cyclorama.gifts.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.cyclorama.gifts.people.People;
import org.cyclorama.gifts.privacy.PrivacyResource.Receipt;
import org.hibernate.Session;
import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Erases a person: the keys by which the person is known go, so the grants belong to an id that means nothing, and stock and
 * figures stay. Open offers end. The outbox holds ids of events only, whose persons are looked up when they are sent.
 */
@ApplicationScoped
class Erasure {

    private static final Logger LOG = Logger.getLogger(Erasure.class);

    private final Session database;
    private final People people;
    private final ObjectMapper json;

    Erasure(Session database, People people, ObjectMapper json) {
        this.database = database;
        this.people = people;
        this.json = json;
    }

    @Transactional
    Receipt erase(PersonRequest request) {
        // The same request twice at the same moment: the second waits, and finds the receipt of the first.
        database.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:request, 0))", Integer.class)
                .setParameter("request", request.request().toString()).getSingleResult();
        return receipt(request.request()).orElseGet(() -> eraseNow(request));
    }

    private Receipt eraseNow(PersonRequest request) {
        UUID[] persons = people.held(request.subject(), request.address()).toArray(UUID[]::new);
        Map<String, Integer> erased = new TreeMap<>();
        erased.put("grants",
                count("SELECT count(*) FROM gift_grant WHERE recipient_id = ANY (:persons) OR holder_id = ANY (:persons)",
                        persons));
        erased.put("offers", of(persons, """
                UPDATE gift_offer SET state = 'WITHDRAWN', answered_at = now()
                WHERE state = 'OPEN' AND (from_id = ANY (:persons) OR to_id = ANY (:persons))"""));
        erased.put("redemptionCodes", of(persons, """
                DELETE FROM redemption_code WHERE grant_id IN (SELECT id FROM gift_grant WHERE holder_id = ANY (:persons))"""));
        erased.put("keys", of(persons, "DELETE FROM person_key WHERE person_id = ANY (:persons)"));
        erased.put("answers",
                database.createNativeMutationQuery("DELETE FROM idempotent_answer WHERE starts_with(scope, :subject)")
                        .setParameter("subject", request.subject() + " ").executeUpdate());
        Instant now = keep(request.request(), erased);
        LOG.infof("Erasure %s: %s", request.request(), erased);
        return new Receipt("gifts", request.request(), now, erased);
    }

    private int of(UUID[] persons, String sql) {
        return database.createNativeMutationQuery(sql).setParameter("persons", persons).executeUpdate();
    }

    private int count(String sql, UUID[] persons) {
        return database.createNativeQuery(sql, Long.class).setParameter("persons", persons).getSingleResult().intValue();
    }

    private Optional<Receipt> receipt(UUID request) {
        List<Tuple> rows = database
                .createNativeQuery("SELECT erased_at, erased::text AS erased FROM erasure WHERE request = :id", Tuple.class)
                .setParameter("id", request).getResultList();
        return rows.stream().findFirst().map(row -> new Receipt("gifts", request,
                row.get("erased_at", Instant.class), read(row.get("erased", String.class))));
    }

    private Instant keep(UUID request, Map<String, Integer> erased) {
        return database.createNativeQuery(
                "INSERT INTO erasure (request, erased) VALUES (:id, cast(:erased AS jsonb)) RETURNING erased_at",
                Instant.class)
                .setParameter("id", request).setParameter("erased", write(erased)).getSingleResult();
    }

    @Scheduled(every = "24h", delayed = "10m")
    @Transactional
    void forgetReceipts() {
        database.createNativeMutationQuery("DELETE FROM erasure WHERE erased_at < now() - interval '30 days'").executeUpdate();
    }

    private Map<String, Integer> read(String erased) {
        try {
            return json.readValue(erased, new TypeReference<TreeMap<String, Integer>>() {
            });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The table holds JSON", e);
        }
    }

    private String write(Map<String, Integer> erased) {
        try {
            return json.writeValueAsString(erased);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Numbers are JSON", e);
        }
    }
}
