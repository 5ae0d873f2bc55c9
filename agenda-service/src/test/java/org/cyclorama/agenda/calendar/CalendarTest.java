package org.cyclorama.agenda.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.agenda.calendar.Subscriber.event;
import static org.cyclorama.agenda.calendar.Subscriber.read;
import static org.cyclorama.agenda.calendar.Subscriber.reference;
import static org.cyclorama.agenda.calendar.Subscriber.single;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;

/** The calendar, read back by a library that did not write it. */
@QuarkusTest
class CalendarTest {

    @Test
    void theReferenceEventIsReadWhole() {
        Stage stage = Stage.set();
        stage.importFirst(Stage.sample("programme.json")).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        Response answer = stage.visit("/schedule.ics");
        answer.then().statusCode(200).contentType("text/calendar").header("Cache-Control", containsString("public"));
        ICalendar calendar = read(answer);

        assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(calendar.getNames().getFirst().getValue()).isNotBlank();
        assertThat(calendar.getRefreshInterval().getValue().toMillis()).isEqualTo(Duration.ofMinutes(15).toMillis());
        assertThat(calendar.getSource().getValue()).endsWith("/api/agenda/v1/conferences/" + stage.slug() + "/schedule.ics");
        assertThat(calendar.getEvents()).hasSize(20);
        assertThat(answer.asString()).doesNotContain("REHEARSAL", "LINK-TEST");

        var airings = stage.visit("/airings?limit=200").then().statusCode(200).extract().jsonPath();
        for (Map<String, Object> airing : airings.<Map<String, Object>> getList("items")) {
            VEvent event = event(calendar, airing.get("id").toString());
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse(airing.get("start").toString()));
            assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse(airing.get("end").toString()));
            assertThat(event.getStatus()).isEqualTo(Status.confirmed());
            assertThat(event.getDateTimeStamp().getValue()).isEqualTo(event.getLastModified().getValue());
            assertThat(event.getConferences().getFirst().getUri()).endsWith("#" + airing.get("code"));
        }
    }

    @Test
    void airingsOfOneSessionAreRelated() {
        ICalendar calendar = read(reference().visit("/schedule.ics?lang=en"));
        List<VEvent> talk = calendar.getEvents().stream().filter(event -> event.getCategories().stream()
                .anyMatch(category -> category.getValues().contains("ENCORE"))).toList();
        assertThat(talk).hasSize(5).allSatisfy(encore -> {
            VEvent live = event(calendar, encore.getRelatedTo().getFirst().getValue());
            assertThat(live.getSummary().getValue()).isEqualTo(encore.getSummary().getValue());
            assertThat(live.getRelatedTo().getFirst().getValue()).isEqualTo(encore.getUid().getValue());
        });
    }

    @Test
    void aMoveAndACancellationReachCalendars() {
        Stage stage = Stage.set();
        Sheet sheet = new Sheet().talk("A").airing("A-1", "A", "LIVE", "GLOBAL", "06:00", "07:00").talk("B").airing("B-1", "B",
                "LIVE",
                "GLOBAL", "08:00", "09:00");
        stage.importFirst(sheet).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        List<VEvent> before = read(stage.visit("/schedule.ics")).getEvents();
        assertThat(before).extracting(event -> event.getSequence().getValue()).containsExactly(0, 0);

        stage.importAgain(sheet.move("A-1", "06:10", "07:10").drop("B-1")).then().statusCode(200);
        stage.release("{\"acknowledge\": [{\"rule\": \"NEVER_SHOWN\", \"reason\": \"Called off\"}]}").then().statusCode(201);
        ICalendar after = read(stage.visit("/schedule.ics"));
        VEvent moved = event(after, before.getFirst().getUid().getValue());
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertThat(moved.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse(Sheet.instant("06:10"))));
        assertThat(moved.getLastModified().getValue()).isAfterOrEqualTo(before.getFirst().getLastModified().getValue());
        VEvent off = event(after, before.getLast().getUid().getValue());
        assertThat(off.getStatus()).isEqualTo(Status.cancelled());
        assertThat(off.getSequence().getValue()).isEqualTo(1);
        assertThat(off.getSummary().getValue()).isEqualTo("Title of B");
    }

    @ParameterizedTest
    @CsvSource({ "track=INDUSTRIAL, 3", "channel=APAC, 1", "language=tr&channel=TURKEY, 1",
            "from=2020-11-19T14:20:00Z&channel=GLOBAL, 2",
            "channel=NONE, 0" })
    void calendarIsFiltered(String filter, int expected) {
        ICalendar calendar = read(reference().visit("/schedule.ics?" + filter));
        assertThat(calendar.getEvents()).hasSize(expected);
    }

    @Test
    void whoHasItAlreadyGets304AndTheBytesStay() {
        Stage stage = single();
        Response first = stage.visit("/schedule.ics");
        String tag = first.header("ETag");
        assertThat(tag).startsWith("\"");
        assertThat(stage.visit("/schedule.ics").asByteArray()).isEqualTo(first.asByteArray());
        given().header("If-None-Match", tag).get(stage.path("/schedule.ics")).then().statusCode(304).header("ETag", tag)
                .body(equalTo(""));
        given().header("If-None-Match", "W/" + tag).get(stage.path("/schedule.ics")).then().statusCode(304);
        assertThat(stage.visit("/schedule.ics?lang=ar").header("ETag")).isNotEqualTo(tag);
        assertThat(stage.visit("/schedule.ics?zone=Asia/Tokyo").header("ETag")).isNotEqualTo(tag);
        Stage.asOrganizer().get(stage.path("/schedule.ics")).then().statusCode(200).header("Cache-Control", "no-store");

        stage.release("{}").then().statusCode(201);
        given().header("If-None-Match", tag).get(stage.path("/schedule.ics")).then().statusCode(304);
    }

    @Test
    void nothingOfADraftShows() {
        Stage stage = Stage.set();
        stage.importFirst(new Sheet().talk("SECRET").airing("A-1", "SECRET", "LIVE", "GLOBAL", "06:00", "07:00")).then()
                .statusCode(201);
        assertThat(read(stage.visit("/schedule.ics")).getEvents()).isEmpty();
        given().get("/api/agenda/v1/conferences/no-such-conference/schedule.ics").then().statusCode(404)
                .contentType("application/problem+json");
        stage.visit("/schedule.ics?zone=Mars/Olympus").then().statusCode(400);
        given().queryParam("lang", "english!").get(stage.path("/schedule.ics")).then().statusCode(400)
                .body("violations[0].field", equalTo("lang"));
    }
}
