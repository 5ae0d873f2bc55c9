package org.cyclorama.registration.registrations;

import java.time.Instant;
import java.util.List;

import org.cyclorama.registration.changes.Consent;
import org.cyclorama.registration.changes.Kind;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Somebody who may be registered: checked against the conference, its admission and the caller's rights.
 *
 * @param region of the country
 * @param subject the person's own, when it is the person who calls; else null
 * @param partner whose person it becomes; null for nobody's
 * @param test whether the conference is one
 */
record Applicant(NewRegistration wish, String region, String subject, String partner, boolean test) {

    Row row(String conference, Instant now) {
        List<Consent> consents = wish.consents().stream().sorted().map(purpose -> new Consent(purpose, now)).toList();
        return new Row(conference, wish.kind(), subject, wish.email(), wish.name(), wish.country(), region, wish.zone(),
                wish.language(),
                wish.company(), wish.tracks().stream().sorted().toList(), consents, partner, wish.externalId(), test, now);
    }

    /** A row to insert; its place is settled afterwards. */
    @RegisterForReflection
    record Row(String conference, Kind kind, String subject, String email, String name, String country, String region,
            String zone,
            String language, String company, List<String> tracks, List<Consent> consents, String partner, String externalId,
            boolean test, Instant at) {
    }
}
