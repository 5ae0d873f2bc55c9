package org.cyclorama.registration.registrations.changes;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A registration at one moment.
 *
 * @param test of a test conference: no mail, in no figure
 * @param venue code of the venue or site; only when confirmed in person
 * @param waitingFor code of the place waited for; null for none
 * @param subject the person's, null before the first login
 * @param email in lower case
 * @param name as its owner writes it
 * @param country ISO 3166-1 alpha-2
 * @param region code of the region that the country belongs to
 * @param zone IANA time zone
 * @param language BCP 47
 * @param tracks codes, in order
 * @param partner code of the partner whose person this is; null for nobody's
 * @param externalId the partner's own id of the person
 * @param ticketNumber counts the tickets; only the last one is good
 * @param checkedInAt when the person came in; null if not yet
 */
public record Snapshot(UUID id, String conference, boolean test, Kind kind, State state, Mode mode, String venue,
        String waitingFor, String subject, String email, String name, String country, String region, String zone,
        String language, String company, List<String> tracks, Set<Consent.Purpose> consents, String partner,
        String externalId, int ticketNumber, Instant checkedInAt, Instant registeredAt, Instant changedAt) {

    /** Whether it counts among the participants of a real conference. */
    public boolean isCounted() {
        return !test && kind == Kind.PARTICIPANT && state == State.CONFIRMED;
    }
}
