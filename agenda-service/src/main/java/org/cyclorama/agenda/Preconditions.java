package org.cyclorama.agenda;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.problem.CommonProblem;

/** The preconditions of a PUT that both creates and replaces. */
@ApplicationScoped
public class Preconditions {

    private final Versions versions;

    Preconditions(Versions versions) {
        this.versions = versions;
    }

    /** Lets a PUT replace what is there: 412 for who meant to create it, 428 without a version, 412 for a stale one. */
    public void requireReplacement(HttpHeaders headers, UUID resource, long version) {
        if (headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null
                && headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw CommonProblem.PRECONDITION_FAILED.describe("It is there already.")
                    .withHeader(HttpHeaders.ETAG, Versions.tag(version)).build();
        }
        versions.requireCurrent(headers, resource, version);
    }
}
