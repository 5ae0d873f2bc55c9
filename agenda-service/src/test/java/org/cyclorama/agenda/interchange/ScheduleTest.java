package org.cyclorama.agenda.interchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** The programme as other systems read it. */
@QuarkusTest
class ScheduleTest {

    @Test
    void theReferenceEventIsValidInBothNotations() throws Exception {
        Stage stage = reference();
        Response xml = stage.visit("/schedule.xml");
        xml.then().statusCode(200).contentType("application/xml").header("Cache-Control", containsString("public"))
                .body("schedule.conference.acronym", equalTo(stage.slug().replace('-', '_')))
                .body("schedule.conference.time_zone_name", equalTo("Europe/Moscow"));
        Validity.ofXml(xml.asByteArray());
        assertThat(xml.asString()).doesNotContain("LINK-TEST", "REHEARSAL");

        Response json = stage.visit("/schedule.json");
        json.then().statusCode(200).contentType("application/json");
        Validity.ofJson(json.asString());
        assertThat(json.asString()).doesNotContain("LINK-TEST", "REHEARSAL");
    }

    @Test
    void anEventIsAnAiringInTheRoomThatIsItsChannel() {
        Stage stage = reference();
        JsonPath airings = stage.visit("/airings?limit=200").jsonPath();
        JsonPath schedule = stage.visit("/schedule.json").jsonPath();
        List<Map<String, Object>> events = schedule.getList("schedule.conference.days.rooms*.values().flatten()");
        assertThat(events).hasSize(20);
        assertThat(events.stream().map(event -> event.get("id")).distinct()).hasSize(20);
        for (Map<String, Object> event : events) {
            Map<String, Object> airing = airings.getMap("items.find { it.id == '" + event.get("guid") + "' }");
            assertThat(OffsetDateTime.parse(event.get("date").toString()).toInstant())
                    .isEqualTo(Instant.parse(airing.get("start").toString()));
            assertThat(event).containsEntry("room", airing.get("channel"));
            assertThat(event.get("slug").toString()).endsWith(airing.get("code").toString().toLowerCase());
        }
    }

    @Test
    void anEventKeepsItsIdAndItsDayIsTheOneOnWhichItStarts() throws Exception {
        Stage stage = Stage.set();
        Sheet sheet = new Sheet().talk("A").airing("A-1", "A", "LIVE", "GLOBAL", "20:30", "23:30")
                .talk("B").airing("B-1", "B", "LIVE", "APAC", "06:00", "07:00")
                .talk("LATER").airing("L-1", "LATER", "LIVE", "APAC", "06:00", "07:00")
                .change("L-1", "start", "2021-01-05T06:00:00Z").change("L-1", "end", "2021-01-05T07:00:00Z");
        stage.importFirst(sheet).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        JsonPath first = stage.visit("/schedule.json").jsonPath();
        assertThat(first.getList("schedule.conference.days.date")).containsExactly("2020-11-19", "2021-01-05");
        assertThat(first.getString("schedule.conference.days[0].day_end")).isEqualTo("2020-11-20T02:30:00+03:00");
        assertThat(first.getString("schedule.conference.days[0].rooms.GLOBAL[0].start")).isEqualTo("23:30");
        int id = first.getInt("schedule.conference.days[0].rooms.GLOBAL[0].id");

        stage.importAgain(sheet.move("A-1", "09:00", "10:00").drop("B-1")).then().statusCode(200);
        stage.release("{\"acknowledge\": [{\"rule\": \"NEVER_SHOWN\", \"reason\": \"Called off\"}]}").then().statusCode(201);
        Response second = stage.visit("/schedule.json");
        Validity.ofJson(second.asString());
        assertThat(second.jsonPath().getInt("schedule.conference.days[0].rooms.GLOBAL[0].id")).isEqualTo(id);
        assertThat(second.asString()).doesNotContain("Title of B");
    }

    @Test
    void whatXmlCanNotHoldIsLeftOut() throws Exception {
        Stage stage = Stage.set();
        stage.importFirst(new Sheet().talk("A").with("title", Map.of("en", "Bell\u0007 & <b>\u001b \uD83D\uDE00 ]]> end"))
                .airing("A-1", "A", "LIVE", "GLOBAL", "06:00", "07:00")).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        Response xml = stage.visit("/schedule.xml");
        Validity.ofXml(xml.asByteArray());
        xml.then().body("**.find { it.name() == 'event' }.title", equalTo("Bell & <b> \uD83D\uDE00 ]]> end"));
    }

    @Test
    void anEmptyProgrammeIsValidAndADraftShowsNothing() throws Exception {
        Stage stage = Stage.set();
        stage.importFirst(new Sheet().talk("SECRET").airing("A-1", "SECRET", "LIVE", "GLOBAL", "06:00", "07:00")).then()
                .statusCode(201);
        Response xml = stage.visit("/schedule.xml");
        Validity.ofXml(xml.asByteArray());
        Validity.ofJson(stage.visit("/schedule.json").asString());
        assertThat(xml.asString()).doesNotContain("SECRET");
        given().get("/api/agenda/v1/conferences/no-such-conference/schedule.xml").then().statusCode(404);
        given().get("/api/agenda/v1/conferences/no-such-conference/schedule.json").then().statusCode(404);
    }

    @Test
    void whoHasItAlreadyGets304() {
        Stage stage = reference();
        for (String format : List.of("/schedule.xml", "/schedule.json")) {
            Response first = stage.visit(format);
            assertThat(stage.visit(format).asByteArray()).isEqualTo(first.asByteArray());
            given().header("If-None-Match", "\"other\", " + first.header("ETag")).get(stage.path(format)).then()
                    .statusCode(304);
            Stage.asOrganizer().get(stage.path(format)).then().statusCode(200).header("Cache-Control", "no-store");
        }
    }

    @Test
    void twoConferencesShareNoId() {
        HashSet<Object> ids = new HashSet<>();
        for (Stage stage : List.of(reference(), reference())) {
            stage.visit("/schedule.json").then().body("schedule.conference.days.rooms*.values().flatten().id", hasSize(20))
                    .body("schedule.conference.days.rooms*.values().flatten().id",
                            everyItem(not(org.hamcrest.Matchers.in(ids))));
            ids.addAll(
                    stage.visit("/schedule.json").jsonPath().getList("schedule.conference.days.rooms*.values().flatten().id"));
        }
    }

    private static Stage reference() {
        Stage stage = Stage.set();
        stage.importFirst(Stage.sample("programme.json")).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        return stage;
    }
}
