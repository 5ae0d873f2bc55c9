package org.cyclorama.registration.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The tables of requests and receipts. Their times are the database's own: the domain's clock can be set. */
@ApplicationScoped
class PrivacyRequests {

    private final Session database;
    private final ObjectMapper json;

    PrivacyRequests(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Begins a request; empty when one of this kind is running already. */
    Optional<UUID> begin(PrivacyKind kind, String subject, String email, Collection<String> services) {
        Optional<UUID> begun = database
                .createNativeQuery("""
                        INSERT INTO privacy_request (id, kind, subject, email, subject_hash)
                        VALUES (uuidv7(), :kind, :subject, nullif(:email, ''), :hash) ON CONFLICT DO NOTHING RETURNING id""",
                        UUID.class)
                .setParameter("kind", kind.name()).setParameter("subject", subject)
                .setParameter("email", Objects.toString(email, "")).setParameter("hash", hash(subject))
                .getResultStream().findFirst();
        begun.ifPresent(id -> database.createNativeMutationQuery(
                "INSERT INTO privacy_receipt (request, service) SELECT :request, unnest(:services)")
                .setParameter("request", id).setParameter("services", services.toArray(String[]::new)).executeUpdate());
        return begun;
    }

    Optional<UUID> running(PrivacyKind kind, String subject) {
        return database
                .createNativeQuery("""
                        SELECT id FROM privacy_request WHERE subject_hash = :hash AND kind = :kind AND completed_at IS NULL""",
                        UUID.class)
                .setParameter("hash", hash(subject)).setParameter("kind", kind.name()).getResultStream().findFirst();
    }

    long ofLastDay(String subject) {
        return database.createNativeQuery("""
                SELECT count(*) FROM privacy_request
                WHERE subject_hash = :hash AND requested_at > now() - interval '24 hours'""", Long.class)
                .setParameter("hash", hash(subject)).getSingleResult();
    }

    /** Who asked for what; empty when this service has answered already. */
    Optional<Open> open(UUID request, String service) {
        return database.createNativeQuery("""
                SELECT kind, subject, email FROM privacy_request JOIN privacy_receipt ON request = id
                WHERE id = :request AND service = :service AND answered_at IS NULL""", Tuple.class)
                .setParameter("request", request).setParameter("service", service).getResultStream()
                .map(row -> new Open(PrivacyKind.valueOf(row.get("kind", String.class)),
                        new Person(request, row.get("subject", String.class), row.get("email", String.class))))
                .findFirst();
    }

    /** Keeps a service's answer. After the last one nobody needs to know any more who asked. */
    void answer(UUID request, String service, JsonNode answer) {
        // Two last answers at the same moment must see each other.
        database.createNativeQuery("SELECT id FROM privacy_request WHERE id = :id FOR UPDATE", UUID.class)
                .setParameter("id", request).getResultList();
        database.createNativeMutationQuery("""
                UPDATE privacy_receipt SET answer = cast(:answer AS jsonb), answered_at = now()
                WHERE request = :request AND service = :service AND answered_at IS NULL""")
                .setParameter("answer", answer.toString()).setParameter("request", request).setParameter("service", service)
                .executeUpdate();
        database.createNativeMutationQuery("""
                UPDATE privacy_request SET completed_at = now(), subject = NULL, email = NULL
                WHERE id = :request AND completed_at IS NULL
                  AND NOT EXISTS (SELECT FROM privacy_receipt WHERE request = :request AND answered_at IS NULL)""")
                .setParameter("request", request).executeUpdate();
    }

    /** Drops the copies that a person was given before, and those that are being made, and tells how many they were. */
    int forgetExports(String subject) {
        return database.createNativeMutationQuery("DELETE FROM privacy_request WHERE subject_hash = :hash AND kind = 'EXPORT'")
                .setParameter("hash", hash(subject)).executeUpdate();
    }

    /** A request as its person sees it; empty for everybody else. */
    Optional<Found> find(UUID request, String subject) {
        return database
                .createNativeQuery("""
                        SELECT kind, requested_at, completed_at FROM privacy_request WHERE id = :id AND subject_hash = :hash""",
                        Tuple.class)
                .setParameter("id", request).setParameter("hash", hash(subject)).getResultStream()
                .map(row -> new Found(request, PrivacyKind.valueOf(row.get("kind", String.class)),
                        row.get("requested_at", Instant.class),
                        row.get("completed_at", Instant.class), answers(request)))
                .findFirst();
    }

    private List<Answer> answers(UUID request) {
        return database.createNativeQuery(
                """
                        SELECT service, answer::text AS answer, answered_at FROM privacy_receipt WHERE request = :id ORDER BY service""",
                Tuple.class).setParameter("id", request).getResultStream()
                .map(row -> new Answer(row.get("service", String.class), row.get("answered_at", Instant.class),
                        read(row.get("answer", String.class))))
                .toList();
    }

    /** Data of old exports, and everything of old requests. */
    void forget(Duration exports, Duration receipts) {
        database.createNativeMutationQuery("""
                UPDATE privacy_receipt SET answer = NULL FROM privacy_request
                WHERE request = id AND kind = 'EXPORT' AND answer IS NOT NULL
                  AND completed_at < now() - cast(:keep AS interval)""").setParameter("keep", exports.toString())
                .executeUpdate();
        database.createNativeMutationQuery("DELETE FROM privacy_request WHERE completed_at < now() - cast(:keep AS interval)")
                .setParameter("keep", receipts.toString()).executeUpdate();
    }

    private JsonNode read(String answer) {
        try {
            return answer == null ? null : json.readTree(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database keeps JSON only", e);
        }
    }

    private static String hash(String subject) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(subject.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** What is still to be asked of a service. */
    record Open(PrivacyKind kind, Person person) {
    }

    /** A request with the answers so far. */
    record Found(UUID id, PrivacyKind kind, Instant requestedAt, Instant completedAt, List<Answer> answers) {
    }

    /** What a service answered; both null if it has not, the answer alone once it expired. */
    record Answer(String service, Instant at, JsonNode answer) {
    }
}
