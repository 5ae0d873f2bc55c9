package org.cyclorama.registration.tickets;

import java.util.UUID;

import org.cyclorama.registration.registrations.Registration;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a ticket says: the payload of its JWS. Short names keep its QR code small.
 *
 * @param registration id of the registration
 * @param conference slug
 * @param mode ONLINE or IN_PERSON
 * @param venue code of the venue or site; null online
 * @param number counts the tickets of the registration: only the last one is good
 * @param issuedAt when the registration last changed, in seconds since 1970 (RFC 7519 NumericDate), so that the same
 *        registration always
 *        gives the same ticket
 */
@RegisterForReflection
public record Ticket(
        @JsonProperty("sub") UUID registration,
        @JsonProperty("con") String conference,
        @JsonProperty("mod") String mode,
        @JsonProperty("ven") String venue,
        @JsonProperty("num") int number,
        @JsonProperty("iat") long issuedAt) {

    /** A ticket without a number is a person's first. */
    public Ticket {
        number = Math.max(1, number);
    }

    static Ticket of(Registration registration) {
        return new Ticket(registration.id(), registration.conference(), registration.mode().name(), registration.place(),
                registration.ticketNumber(),
                registration.changedAt().getEpochSecond());
    }
}
