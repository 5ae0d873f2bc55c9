package org.cyclorama.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.local.sample.Given.codes;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class AdmissionTest {

    private final JsonNode admission = Given.file("admission.json");
    private final JsonNode reference = Given.reference();

    @Test
    void registrationIsOpenTodayAndAtEveryMomentOfTheEvent() {
        var first = Given.each(Given.file("programme.json").path("airings"))
                .map(airing -> Instant.parse(airing.path("start").textValue()))
                .min(Instant::compareTo).orElseThrow();
        assertThat(Instant.parse(admission.path("opensAt").textValue())).isBefore(first);
        assertThat(Instant.parse(admission.path("closesAt").textValue())).isAfter(Instant.now());
    }

    @Test
    void campaignsAreOpenAtAnyTime() {
        assertThat(Given.file("gifts.json").path("campaigns")).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.path("campaign").path("opensAt").isNull()).isTrue();
            assertThat(entry.path("campaign").path("closesAt").isNull()).isTrue();
        });
    }

    @Test
    void venuesSitesAndPartnersAreThoseOfTheReference() {
        assertThat(admission.path("venues"))
                .isEqualTo(reference.path("admission").path("modes").path("IN_PERSON").path("venues"));
        assertThat(admission.path("sites")).isEqualTo(reference.path("admission").path("crews"));
        JsonNode partners = Given.file("partners.json").path("partners");
        assertThat(codes(partners)).isEqualTo(codes(reference.path("partners")));
        for (int partner = 0; partner < partners.size(); partner++) {
            JsonNode expected = reference.path("partners").get(partner);
            assertThat(partners.get(partner).path("terms").path("seats")).isEqualTo(expected.path("seats"));
            assertThat(partners.get(partner).path("partner").path("domains")).isEqualTo(expected.path("domains"));
        }
    }

    @Test
    void venuesAndSitesAreOfZonesAndStudiosThatExist() {
        assertThat(admission.path("venues"))
                .allSatisfy(venue -> assertThat(ZoneId.getAvailableZoneIds()).contains(venue.path("zone").textValue()));
        assertThat(admission.path("sites")).allSatisfy(
                site -> assertThat(codes(Given.file("conference.json").path("studios")))
                        .contains(site.path("studio").textValue()));
    }
}
