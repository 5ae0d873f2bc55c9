package org.cyclorama.defaults.conditional;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.problem.CommonProblem;
import org.hibernate.Session;

import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * Compares the version that a change is meant for with the one that is there. Every change is noted with its fields and the
 * role of who
 * made it, so that a stale caller is told what it missed.
 */
@ApplicationScoped
public class Versions {

    private final Session database;
    private final Caller caller;

    Versions(Session database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** The ETag of a version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Lets a change pass only when its {@code If-Match} names the current version.
     *
     * @throws HttpProblem 428 without the header, 412 when it is stale or when the caller wanted to create
     */
    public void requireCurrent(HttpHeaders headers, UUID resource, long version) {
        String expected = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null) {
            throw CommonProblem.PRECONDITION_FAILED.describe("It exists already.").withHeader(HttpHeaders.ETAG, tag(version))
                    .build();
        }
        if (expected == null) {
            throw CommonProblem.PRECONDITION_REQUIRED.because("Send If-Match with the ETag of what was read.");
        }
        if (!expected.equals("*") && !List.of(expected.split("\\s*,\\s*")).contains("\"" + version + "\"")) {
            throw stale(expected, resource, version);
        }
    }

    /**
     * Lets a PUT pass that creates: {@code If-None-Match: *} must be there.
     *
     * @throws HttpProblem 428 without the header, 412 when the caller believed that there was something to replace
     */
    public static void requireCreation(HttpHeaders headers) {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) != null) {
            throw CommonProblem.PRECONDITION_FAILED.because("There is nothing to replace yet.");
        }
        if (!"*".equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            throw CommonProblem.PRECONDITION_REQUIRED.because("Send If-None-Match: * to create this.");
        }
    }

    /** Notes which fields the caller changed in making this version. Call it in the transaction of the change. */
    public void note(UUID resource, long version, Collection<String> fields) {
        database.createNativeMutationQuery("""
                INSERT INTO change_note (resource, version, fields, role) VALUES (:resource, :version, :fields, :role)
                ON CONFLICT (resource, version) DO NOTHING""")
                .setParameter("resource", resource)
                .setParameter("version", version)
                .setParameter("fields", fields.toArray(String[]::new))
                .setParameter("role", caller.leadingRole())
                .executeUpdate();
    }

    private HttpProblem stale(String expected, UUID resource, long version) {
        HttpProblem.Builder problem = CommonProblem.PRECONDITION_FAILED.describe("It is at version " + version + " now.")
                .withHeader(HttpHeaders.ETAG, tag(version));
        number(expected).ifPresent(known -> {
            problem.with("changedFields", changedSince(resource, known, "unnest(fields)"));
            problem.with("changedBy", changedSince(resource, known, "role"));
        });
        return problem.build();
    }

    private List<?> changedSince(UUID resource, long version, String column) {
        return database.createNativeQuery(
                "SELECT DISTINCT " + column + " FROM change_note WHERE resource = :resource AND version > :version ORDER BY 1",
                String.class)
                .setParameter("resource", resource)
                .setParameter("version", version)
                .getResultList();
    }

    private static Optional<Long> number(String tag) {
        String digits = tag.replace("\"", "");
        return digits.matches("\\d{1,18}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }
}
