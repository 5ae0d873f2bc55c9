package org.cyclorama.booth.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessHoursTest {

    private static final Set<DayOfWeek> SUNDAY_TO_THURSDAY = EnumSet
            .complementOf(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));

    @ParameterizedTest(name = "{2} hours after {1} in {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Europe/Istanbul  | 2020-11-19T10:00+03:00 | 4  | 2020-11-19T14:00+03:00
            Europe/Istanbul  | 2020-11-19T17:00+03:00 | 4  | 2020-11-20T12:00+03:00
            Europe/Istanbul  | 2020-11-20T17:00+03:00 | 4  | 2020-11-23T12:00+03:00
            Europe/Istanbul  | 2020-11-21T12:00+03:00 | 1  | 2020-11-23T10:00+03:00
            Europe/Istanbul  | 2020-11-19T03:00+03:00 | 9  | 2020-11-19T18:00+03:00
            Europe/Istanbul  | 2020-11-19T18:00+03:00 | 9  | 2020-11-20T18:00+03:00
            Europe/Berlin    | 2020-10-23T17:00+02:00 | 2  | 2020-10-26T10:00+01:00
            America/New_York | 2021-03-12T17:00-05:00 | 2  | 2021-03-15T10:00-04:00
            Pacific/Auckland | 2020-11-20T09:00+13:00 | 18 | 2020-11-23T18:00+13:00
            """)
    void onlyBusinessHoursCount(String zone, ZonedDateTime start, int hours, ZonedDateTime due) {
        assertThat(BusinessHours.usual(ZoneId.of(zone)).after(start.toInstant(), Duration.ofHours(hours)))
                .isEqualTo(due.toInstant());
    }

    @Test
    void aWeekMayBeginOnASunday() {
        var dubai = new BusinessHours(ZoneId.of("Asia/Dubai"), SUNDAY_TO_THURSDAY, LocalTime.of(8, 0), LocalTime.of(16, 0));

        assertThat(dubai.after(Instant.parse("2020-11-19T11:00:00Z"), Duration.ofHours(2)))
                .isEqualTo(Instant.parse("2020-11-22T05:00:00Z"));
    }

    /** The hours of the night in which clocks change are as long as they really are: one is missing, or comes twice. */
    @ParameterizedTest
    @CsvSource({ "2021-03-28T00:00:00+01:00, 2021-03-28T08:00:00+02:00, 7",
            "2020-10-25T00:00:00+02:00, 2020-10-25T06:00:00+01:00, 7" })
    void aNightOfChangingClocksIsAsLongAsItReallyIs(ZonedDateTime start, ZonedDateTime due, int hours) {
        var always = new BusinessHours(ZoneId.of("Europe/Berlin"), EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT,
                LocalTime.MIDNIGHT);

        assertThat(always.after(start.toInstant(), Duration.ofHours(hours))).isEqualTo(due.toInstant());
    }

    /** Checked against counting minute by minute. */
    @RepeatedTest(20)
    void itIsWhatCountingMinutesGives() {
        Random random = new Random();
        ZoneId zone = ZoneId
                .of(new String[] { "Europe/Berlin", "America/Sao_Paulo", "Asia/Singapore", "Australia/Lord_Howe" }[random
                        .nextInt(4)]);
        BusinessHours hours = BusinessHours.usual(zone);
        Instant start = Instant.parse("2017-10-01T00:00:00Z").plusSeconds(60L * random.nextInt(900_000));
        int minutes = 1 + random.nextInt(3000);

        assertThat(hours.after(start, Duration.ofMinutes(minutes))).as("%d minutes after %s in %s", minutes, start, zone)
                .isEqualTo(counted(hours, start, minutes));
    }

    private static Instant counted(BusinessHours hours, Instant start, int minutes) {
        Instant minute = start;
        for (int worked = 0; worked < minutes; minute = minute.plusSeconds(60)) {
            ZonedDateTime local = minute.atZone(hours.zone());
            boolean working = hours.days().contains(local.getDayOfWeek()) && !local.toLocalTime().isBefore(hours.from())
                    && local.toLocalTime().isBefore(hours.to());
            worked += working ? 1 : 0;
        }
        return minute;
    }
}
