package org.cyclorama.agenda.coverage.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By how much an airing misses the convenient hours, on clocks that do odd things. */
class ConvenientHoursTest {

    @ParameterizedTest
    @CsvSource({ "08:00, 22:00, Asia/Tokyo, 2020-11-19T05:30:00Z, 2020-11-19T08:30:00Z, 0",
            "08:00, 22:00, Asia/Tokyo, 2020-11-18T22:00:00Z, 2020-11-18T23:30:00Z, 60",
            "08:00, 22:00, Asia/Tokyo, 2020-11-19T12:30:00Z, 2020-11-19T13:30:00Z, 30",
            "08:00, 22:00, Asia/Kathmandu, 2020-11-19T02:15:00Z, 2020-11-19T03:00:00Z, 0",
            "08:00, 22:00, Asia/Kathmandu, 2020-11-19T02:14:00Z, 2020-11-19T03:00:00Z, 1",
            "08:00, 22:00, Pacific/Chatham, 2020-11-18T18:15:00Z, 2020-11-19T08:15:00Z, 0",
            "08:00, 22:00, Pacific/Kiritimati, 2020-11-18T18:00:00Z, 2020-11-18T19:00:00Z, 0",
            "20:00, 02:00, Europe/London, 2020-11-19T23:00:00Z, 2020-11-20T01:30:00Z, 0",
            "20:00, 02:00, Europe/London, 2020-11-20T01:30:00Z, 2020-11-20T02:30:00Z, 30",
            "00:00, 24:00, Europe/London, 2020-11-19T23:00:00Z, 2020-11-20T01:30:00Z, 0",
            "08:00, 08:00, Europe/London, 2020-11-19T23:00:00Z, 2020-11-20T01:30:00Z, 0",
            // Clocks go forward between 02:00 and 03:00: the night from 01:00 to 04:00 has two hours.
            "01:00, 04:00, Europe/Berlin, 2021-03-28T00:00:00Z, 2021-03-28T02:00:00Z, 0",
            "01:00, 04:00, Europe/Berlin, 2021-03-28T00:00:00Z, 2021-03-28T02:01:00Z, 1",
            // And back: the same night has four.
            "01:00, 04:00, Europe/Berlin, 2021-10-30T23:00:00Z, 2021-10-31T03:00:00Z, 0",
            // Samoa had no 30 December 2011.
            "08:00, 22:00, Pacific/Apia, 2011-12-30T18:00:00Z, 2011-12-30T20:00:00Z, 0",
            "08:00, 22:00, Europe/London, 2020-11-19T09:00:00Z, 2020-11-22T09:00:00Z, 3480" })
    void minutesOutsideAreThoseByWhichTheHoursAreTooShort(String from, String to, String zone, Instant start, Instant end,
            long minutes) {
        assertThat(ConvenientHours.of(from, to).secondsOutside(ZoneId.of(zone).getRules(), start, end)).isEqualTo(minutes * 60);
    }

    @Test
    void hoursAreThoseOfTheDayIfNothingIsSaid() {
        assertThat(ConvenientHours.of(null, null)).isEqualTo(ConvenientHours.USUAL);
        assertThat(ConvenientHours.of("07:30", "00:00").closes()).isEqualTo("24:00");
        assertThat(ConvenientHours.of("07:30", "24:00").opens()).isEqualTo("07:30");
    }

    @Test
    void tableHoldsEveryInhabitedCountryAndOnlyZonesThatClocksKnow() {
        Territories territories = new Territories();
        List<String> codes = territories.all().stream().map(Territory::code).toList();
        assertThat(codes).hasSize(247).isSorted().doesNotHaveDuplicates();
        assertThat(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)).containsAll(codes);
        assertThat(territories.all()).flatExtracting(Territory::zones).hasSize(418)
                .isSubsetOf(ZoneRulesProvider.getAvailableZoneIds());
        assertThat(territories.tableVersion()).matches("20\\d\\d[a-z]");
        assertThat(Territories.rulesVersion()).matches("20\\d\\d[a-z]");
        assertThat(territories.ofZone("Asia/Tokyo")).contains("JP");
        assertThat(territories.ofZone("Etc/UTC")).isEmpty();
    }

    @Test
    void zonesThatTellTheSameTimeAreOneClock() {
        Instant winter = Instant.parse("2020-11-19T00:00:00Z");
        Clocks clocks = new Clocks(List.of("Europe/Berlin", "Europe/Paris", "Africa/Lagos", "Asia/Tokyo"), winter, winter);
        assertThat(clocks.count()).isEqualTo(2);
        assertThat(clocks.of("Europe/Berlin")).isEqualTo(clocks.of("Africa/Lagos"));
        Instant spring = Instant.parse("2021-03-28T00:00:00Z");
        assertThat(new Clocks(List.of("Europe/Berlin", "Europe/Paris", "Africa/Lagos", "Asia/Tokyo"), winter, spring).count())
                .isEqualTo(3);
    }
}
