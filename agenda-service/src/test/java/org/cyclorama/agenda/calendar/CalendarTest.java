package org.cyclorama.agenda.calendar;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

import jakarta.inject.Inject;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;

/** The calendar, read back by a library that did not write it. */
@QuarkusTest
class CalendarTest {

    @Inject
    SessionFactory database;

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
    @ValueSource(strings = { "ar", "ja", "tr", "en" })
    void linesAreNeverLongerThan75OctetsAndLoseNothing(String language) {
        Stage stage = Stage.set();
        String long_ = switch (language) {
            case "ar" -> "الوصول إلى الحماية السيبرانية، في كل مكان؛ ".repeat(20);
            case "ja" -> "サイバー免疫、どこでも、いつでも。𠮷野家😀".repeat(20);
            default -> "Çok uzun; bir, metin\\n ve satır\nsonu ".repeat(20);
        };
        stage.importFirst(new Sheet().talk("A").with("title", Map.of(language, long_.substring(0, 200)))
                .with("abstract", Map.of(language, long_)).airing("A-1", "A", "LIVE", "GLOBAL", "06:00", "07:00")).then()
                .statusCode(201);
        stage.release("{}").then().statusCode(201);
        byte[] octets = stage.visit("/schedule.ics?lang=" + language).asByteArray();
        String text = new String(octets, UTF_8);
        assertThat(text.getBytes(UTF_8)).isEqualTo(octets);
        assertThat(text).endsWith("\r\n").doesNotContain("\uFFFD");
        assertThat(Arrays.stream(text.split("\r\n")))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\n"));
        VEvent event = Biweekly.parse(text).first().getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(long_.substring(0, 200));
        assertThat(event.getDescription().getValue()).startsWith(long_);
    }

    @ParameterizedTest
    @CsvSource({ "track=INDUSTRIAL, 3", "channel=APAC, 1", "language=tr&channel=TURKEY, 1",
            "from=2020-11-19T14:20:00Z&channel=GLOBAL, 2",
            "channel=NONE, 0" })
    void calendarIsFiltered(String filter, int expected) {
        ICalendar calendar = read(reference().visit("/schedule.ics?" + filter));
        assertThat(calendar.getEvents()).hasSize(expected);
    }

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

    /** RFC 5545, section 3.2, and RFC 7986, section 6.3: no parameter is there twice, and none can break its line. */
    @Test
    void aNameThatNeedsQuotesBreaksNothing() {
        Stage stage = Stage.set();
        String name = "The \\\"main\\\" stage: A; B, C^D\\nE";
        Stage.asOrganizer().header("If-Match", Stage.asOrganizer().get(stage.path("")).header("ETag"))
                .body(Stage.sample("conference.json").replaceFirst("\"Worldwide\"", Matcher.quoteReplacement('"' + name + '"')))
                .put(stage.path("")).then().statusCode(200);
        stage.importFirst(new Sheet().talk("A").airing("A-1", "A", "LIVE", "GLOBAL", "06:00", "07:00")).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        Response answer = stage.visit("/schedule.ics?lang=en");
        String conference = answer.asString().replace("\r\n ", "").lines().filter(line -> line.startsWith("CONFERENCE"))
                .findFirst().orElseThrow();
        assertThat(conference).containsOnlyOnce("FEATURE=").containsOnlyOnce("LABEL=").endsWith("#A-1");
        assertThat(read(answer).validate(ICalVersion.V2_0)).isEmpty();
        assertThat(read(answer).getEvents().getFirst().getLocation().getValue())
                .isEqualTo("The \"main\" stage: A; B, C^D\nE");
    }

    @Test
    void aLongCalendarTakesNoMoreQueriesThanAShortOne() {
        assertThat(queries(filled(300))).isEqualTo(queries(filled(2)));
    }

    private long queries(Stage stage) {
        stage.visit("/schedule.ics").then().statusCode(200);
        Statistics statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
        long least = Long.MAX_VALUE;
        // What the service does by itself meanwhile counts too, but not every time.
        for (int visit = 0; visit < 10; visit++) {
            statistics.clear();
            stage.visit("/schedule.ics?visit=" + visit).then().statusCode(200);
            least = Math.min(least, statistics.getPrepareStatementCount());
        }
        return least;
    }

    private static Stage filled(int airings) {
        Stage stage = Stage.set();
        Sheet sheet = new Sheet().talk("A");
        for (int i = 0; i < airings; i++) {
            Instant start = Instant.parse("2021-01-01T00:00:00Z").plusSeconds(3600L * i);
            sheet.airing("A-" + i, "A", "ENCORE", "GLOBAL", "06:00", "07:00").change("A-" + i, "start", start.toString())
                    .change("A-" + i, "end", start.plusSeconds(3600).toString());
        }
        stage.importFirst(sheet).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        return stage;
    }

    private static Stage single() {
        Stage stage = Stage.set();
        stage.importFirst(new Sheet().talk("A").airing("A-1", "A", "LIVE", "GLOBAL", "06:00", "07:00")).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        return stage;
    }

    private static Stage reference() {
        Stage stage = Stage.set();
        stage.importFirst(Stage.sample("programme.json")).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        return stage;
    }

    private static ICalendar read(Response answer) {
        return Biweekly.parse(new String(answer.asByteArray(), UTF_8)).first();
    }

    private static VEvent event(ICalendar calendar, String uid) {
        return calendar.getEvents().stream().filter(event -> event.getUid().getValue().equals(uid)).findFirst().orElseThrow();
    }
}
