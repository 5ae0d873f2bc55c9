package org.cyclorama.agenda.suite;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Who is registered, as registration-service knows. */
@ApplicationScoped
public class Registrations {

    private final RegistrationClient client;

    Registrations(@RestClient RegistrationClient client) {
        this.client = client;
    }

    /**
     * The standing of a person at a conference; empty when registration-service knows none.
     *
     * @param email verified address in lower case; null when not known
     * @throws UnreachableException when registration-service does not answer
     */
    public Optional<Standing> of(String conference, String subject, String email) {
        try (Response answer = ask(conference, new Lookup(subject, email))) {
            return switch (answer.getStatus()) {
                case 200 -> Optional.of(answer.readEntity(Standing.class));
                case 404 -> Optional.empty();
                default -> throw new UnreachableException("answered " + answer.getStatus(), null);
            };
        }
    }

    private Response ask(String conference, Lookup whom) {
        try {
            return client.lookup(conference, whom);
        } catch (RuntimeException e) {
            // The client's own, its time-out's or circuit breaker's, or there is no token.
            throw new UnreachableException("no answer: " + e, e);
        }
    }

    /** Whom it is about. */
    record Lookup(String subject, String email) {
    }

    /**
     * Somebody's registration.
     *
     * @param kind PARTICIPANT or CREW
     * @param state CONFIRMED, WAITLISTED or CANCELLED
     */
    @RegisterForReflection
    public record Standing(UUID registration, String kind, String state, String mode, String venue) {

        /** Whether its person may watch. */
        public boolean isConfirmed() {
            return "CONFIRMED".equals(state);
        }
    }

    /** Registration-service does not answer, or not sensibly. */
    public static class UnreachableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnreachableException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
