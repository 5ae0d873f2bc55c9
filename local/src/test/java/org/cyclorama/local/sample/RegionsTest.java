package org.cyclorama.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class RegionsTest {

    private final JsonNode regions = Given.file("regions.json").path("regions");

    @Test
    void everyCountryOfTheWorldBelongsToExactlyOneRegion() {
        List<String> countries = Given.each(regions).flatMap(region -> Given.texts(region.path("countries")).stream()).toList();
        assertThat(countries).hasSize(249).containsExactlyInAnyOrder(Locale.getISOCountries());
    }

    @Test
    void theRegionsAreThoseOfTheTableOfParticipants() throws IOException {
        Map<String, String> regionOf = new HashMap<>();
        regions.forEach(region -> Given.texts(region.path("countries"))
                .forEach(country -> regionOf.put(country, region.path("code").textValue())));
        assertThat(Given.SAMPLE.csv("participants-by-country.csv")).hasSize(150)
                .allSatisfy(row -> assertThat(regionOf).containsEntry(row.get("country"), row.get("region")));
    }

    @Test
    void turkeyIsUnderTheMiddleEastAndAfricaAndTheOthersStandAlone() {
        assertThat(regions).allSatisfy(region -> assertThat(region.path("parent").textValue())
                .isEqualTo("TURKEY".equals(region.path("code").textValue()) ? "META" : null));
    }

    @Test
    void businessHoursAreOfThisWorld() {
        assertThat(regions).hasSize(6).allSatisfy(region -> {
            JsonNode hours = region.path("businessHours");
            assertThat(ZoneId.getAvailableZoneIds()).contains(region.path("zone").textValue());
            assertThat(Given.texts(hours.path("days")).stream().map(DayOfWeek::valueOf)).hasSize(5).doesNotHaveDuplicates();
            assertThat(LocalTime.parse(hours.path("from").textValue())).isBefore(LocalTime.parse(hours.path("to").textValue()));
        });
    }
}
