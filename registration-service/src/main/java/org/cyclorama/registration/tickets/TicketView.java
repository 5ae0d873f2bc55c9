package org.cyclorama.registration.tickets;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket and what it says. */
@Schema(description = "A ticket and what it says")
record TicketView(
        @Schema(description = "Compact JWS (RFC 7515), EdDSA; `typ` is `cyclorama-ticket`", examples = "eyJhbGciOiJFZERTQSIsImtpZCI6IjEifQ.eyJzdWIiOiIwMTlhIn0.c2ln") String ticket,
        @Schema(description = "Id of the key, see ticket-keys") String kid,
        UUID registration,
        @Schema(examples = "partners-2020") String conference,
        @Schema(examples = "IN_PERSON") String mode,
        @Schema(nullable = true, examples = "MOSCOW") String venue,
        @Schema(description = "Counts the tickets of the registration: only the last one is good", examples = "1") int number,
        Instant issuedAt) {

    static TicketView of(String signed, String kid, Ticket ticket) {
        return new TicketView(signed, kid, ticket.registration(), ticket.conference(), ticket.mode(), ticket.venue(),
                ticket.number(),
                Instant.ofEpochSecond(ticket.issuedAt()));
    }
}
