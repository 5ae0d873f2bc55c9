package org.cyclorama.agenda.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.AiringKind;
import org.cyclorama.agenda.showing.AiringView.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {

    @ParameterizedTest
    @CsvSource({ "2020-11-19T06:19:59Z, SCHEDULED", "2020-11-19T06:20:00Z, ON_AIR", "2020-11-19T06:54:59Z, ON_AIR",
            "2020-11-19T06:55:00Z, ENDED" })
    void airingIsOnAirFromItsStartUntilJustBeforeItsEnd(Instant now, Status expected) {
        Airing airing = new Airing(null, "A-1", "A", null, "GLOBAL", null, Instant.parse("2020-11-19T06:20:00Z"),
                Instant.parse("2020-11-19T06:55:00Z"), AiringKind.LIVE, null, null, null, 0, null);
        assertThat(Status.of(airing, now)).isEqualTo(expected);
    }
}
