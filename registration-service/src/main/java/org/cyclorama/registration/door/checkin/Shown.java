package org.cyclorama.registration.door.checkin;

import java.util.UUID;

import org.cyclorama.registration.door.checkin.ledger.Refusal;
import org.cyclorama.registration.tickets.Tickets;

/**
 * What was shown at a door.
 *
 * @param registration whose ticket it is; null when it is not genuine
 * @param number which of the person's tickets; 0 for a person found by name
 * @param flaw what is wrong with the ticket itself; null for nothing
 */
record Shown(ScanTicket scan, UUID registration, int number, Refusal flaw) {

    static Shown of(ScanTicket scan, Tickets tickets) {
        if (scan.registration() != null) {
            return new Shown(scan, scan.registration(), 0, null);
        }
        return switch (tickets.read(scan.ticket())) {
            case Tickets.Reading.Valid(var ticket) -> new Shown(scan, ticket.registration(), ticket.number(), null);
            case Tickets.Reading.UnknownKey() -> new Shown(scan, null, 0, Refusal.UNKNOWN_KEY);
            case Tickets.Reading.BadSignature() -> new Shown(scan, null, 0, Refusal.BAD_SIGNATURE);
        };
    }
}
