package org.cyclorama.defaults.idempotency;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.problem.CommonProblem;
import org.hibernate.Session;

import io.quarkus.scheduler.Scheduled;

/** The table of stored answers. Its times are the database's own, never the domain's clock. */
@ApplicationScoped
class IdempotentAnswers {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Session database;

    IdempotentAnswers(Session database) {
        this.database = database;
    }

    /**
     * Takes the key in this transaction. While another transaction holds it, waits up to five seconds for that one's end.
     *
     * @return false when the key has an answer already
     */
    boolean claim(String scope, String requestHash) {
        database.createNativeMutationQuery("SET LOCAL lock_timeout = '5s'").executeUpdate();
        try {
            int inserted = database.createNativeMutationQuery("""
                    INSERT INTO idempotent_answer (scope, request_hash) VALUES (:scope, :hash)
                    ON CONFLICT (scope) DO NOTHING""")
                    .setParameter("scope", scope)
                    .setParameter("hash", requestHash)
                    .executeUpdate();
            database.createNativeMutationQuery("SET LOCAL lock_timeout = DEFAULT").executeUpdate();
            return inserted == 1;
        } catch (PersistenceException e) {
            throw lockTimedOut(e) ? inProgress() : e;
        }
    }

    void complete(String scope, StoredAnswer answer) {
        database.createNativeMutationQuery(
                """
                        INSERT INTO idempotent_answer (scope, request_hash, status, location, etag, body)
                        VALUES (:scope, :hash, :status, :location, :etag, :body)
                        ON CONFLICT (scope) DO UPDATE SET status = excluded.status, location = excluded.location, etag = excluded.etag, body = excluded.body
                        WHERE idempotent_answer.status IS NULL""")
                .setParameter("scope", scope)
                .setParameter("hash", answer.requestHash())
                .setParameter("status", answer.status())
                .setParameter("location", Objects.toString(answer.location(), ""))
                .setParameter("etag", Objects.toString(answer.etag(), ""))
                .setParameter("body", answer.body())
                .executeUpdate();
    }

    Optional<StoredAnswer> find(String scope) {
        return database.createNativeQuery("""
                SELECT request_hash, status, nullif(location, '') AS location, nullif(etag, '') AS etag, body
                FROM idempotent_answer WHERE scope = :scope""", Tuple.class)
                .setParameter("scope", scope)
                .getResultStream()
                .map(row -> new StoredAnswer(row.get("request_hash", String.class), row.get("status", Integer.class),
                        row.get("location", String.class), row.get("etag", String.class), row.get("body", String.class)))
                .findFirst();
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forgetAfterADay() {
        database.createNativeMutationQuery("DELETE FROM idempotent_answer WHERE created_at < now() - interval '24 hours'")
                .executeUpdate();
    }

    private static RuntimeException inProgress() {
        return CommonProblem.REQUEST_IN_PROGRESS.describe("The first of these requests has not ended yet.")
                .withHeader("Retry-After", 5).build();
    }

    private static boolean lockTimedOut(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
