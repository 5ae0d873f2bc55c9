package org.cyclorama.registration.registrations.registering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cyclorama.registration.registrations.Attendee;
import org.cyclorama.registration.registrations.changes.Consent;

/**
 * Somebody who may be registered: checked against the conference, its admission and the caller's rights.
 *
 * @param region of the country
 * @param subject the person's own, when it is the person who calls; else null
 * @param partner whose person it becomes; null for nobody's
 * @param invitation that was shown; null without one
 * @param test whether the conference is one
 * @param told whether the person is told by mail
 */
public record Applicant(NewRegistration wish, String region, String subject, String partner, UUID invitation, boolean test,
        boolean told) {

    Attendee attendee() {
        return new Attendee(wish.email(), wish.name(), wish.country(), region, wish.zone(), wish.language(), wish.company(),
                wish.tracks().stream().sorted().toList());
    }

    List<Consent> consents(Instant now) {
        return wish.consents().stream().sorted().map(purpose -> new Consent(purpose, now)).toList();
    }
}
