package org.cyclorama.agenda.suite;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Somebody watches something of a conference for the first time, which is the online check-in.
 *
 * @param id the same however often it is sent
 * @param conference slug
 * @param email verified address in lower case; null when the token has none
 */
@RegisterForReflection
public record FirstJoin(UUID id, String conference, UUID airing, String subject, String email, Instant joinedAt) {

    /** Name of the outbox's destination. */
    public static final String DESTINATION = "registration.joins";

    Said said() {
        return new Said(id, airing, subject, email, joinedAt);
    }

    /** The same as registration-service takes it: the conference is in the path. */
    @RegisterForReflection
    record Said(UUID id, UUID airing, String subject, String email, Instant joinedAt) {
    }
}
