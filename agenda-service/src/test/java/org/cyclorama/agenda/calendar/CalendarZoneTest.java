package org.cyclorama.agenda.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.agenda.calendar.Subscriber.event;
import static org.cyclorama.agenda.calendar.Subscriber.read;
import static org.cyclorama.agenda.calendar.Subscriber.single;

import java.time.Instant;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import biweekly.component.VEvent;

/** Times of calendars, in whichever zone. */
@QuarkusTest
class CalendarZoneTest {

    @ParameterizedTest
    @CsvSource({ "Asia/Tokyo, 20201119T150000", "America/St_Johns, 20201119T023000", "Asia/Kathmandu, 20201119T114500",
            "Pacific/Kiritimati, 20201119T200000", "Pacific/Chatham, 20201119T194500" })
    void timesAreOfTheZoneThatWasAskedFor(String zone, String start) {
        Stage stage = single();
        Response answer = stage.visit("/schedule.ics?zone=" + zone);
        assertThat(answer.asString().replace("\r\n ", "")).contains("DTSTART;TZID=" + zone + ":" + start, "TZID:" + zone);
        VEvent event = read(answer).getEvents().getFirst();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse(Sheet.instant("06:00")));
    }

    @Test
    void aChangeOfClocksDuringTheProgrammeIsInTheZonesDefinition() {
        Stage stage = Stage.set();
        stage.importFirst(new Sheet().talk("A").airing("A-1", "A", "LIVE", "GLOBAL", "06:00", "07:00")
                .change("A-1", "start", "2021-03-27T12:00:00Z").change("A-1", "end", "2021-03-27T13:00:00Z")
                .airing("A-2", "A", "ENCORE", "GLOBAL", "06:00", "07:00")
                .change("A-2", "start", "2021-03-29T12:00:00Z").change("A-2", "end", "2021-03-29T13:00:00Z")).then()
                .statusCode(201);
        stage.release("{}").then().statusCode(201);
        Response answer = stage.visit("/schedule.ics?zone=Europe/Berlin");
        assertThat(answer.asString()).contains("20210327T130000", "20210329T140000", "DTSTART:20210328T020000");
        assertThat(read(answer).getEvents()).extracting(event -> event.getDateStart().getValue().toInstant())
                .containsExactly(Instant.parse("2021-03-27T12:00:00Z"), Instant.parse("2021-03-29T12:00:00Z"));
    }
}
