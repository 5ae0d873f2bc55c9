package org.cyclorama.registration.registrations;

import java.util.List;

import jakarta.persistence.Embeddable;

/**
 * Who a registration is for.
 *
 * @param email in lower case
 * @param name as its owner writes it
 * @param country ISO 3166-1 alpha-2
 * @param region code of the region that the country belongs to
 * @param zone IANA time zone
 * @param language BCP 47
 * @param tracks codes of tracks, in order
 */
@Embeddable
public record Attendee(String email, String name, String country, String region, String zone, String language, String company,
        List<String> tracks) {

    Attendee withEmail(String known) {
        return new Attendee(known, name, country, region, zone, language, company, tracks);
    }
}
