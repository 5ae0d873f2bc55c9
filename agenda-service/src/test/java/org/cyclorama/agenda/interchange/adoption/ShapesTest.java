package org.cyclorama.agenda.interchange.adoption;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import java.util.List;

import org.cyclorama.agenda.Stage;
import org.cyclorama.agenda.interchange.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** What schedules of real conferences looked like over the years, each quirk in a made one. */
@QuarkusTest
class ShapesTest {

    @ParameterizedTest
    @ValueSource(strings = { "pentabarf.xml", "frab-2014.xml", "several-rooms.xml", "bare.xml", "hours-of-the-day.json",
            "somewhere.json", "namesakes.json" })
    void eachIsTakenInTheSameTwiceAndGivenBackValid(String shape) throws Exception {
        Stage stage = Stage.set();
        String tag = adopt(stage, shape).extract().header("ETag");
        put(stage, shape, tag).then().statusCode(200).header("ETag", tag);
        define(stage);
        stage.release("{\"acknowledge\": [{\"rule\": \"COVERAGE\", \"reason\": \"A test.\"}]}").then().statusCode(201);
        Validity.ofXml(stage.visit("/schedule.xml").asByteArray());
        Validity.ofJson(stage.visit("/schedule.json").asString());
        JsonPath before = stage.draft().jsonPath();
        for (String notation : List.of("json", "xml")) {
            Foreign.put(stage, "application/" + notation, stage.visit("/schedule." + notation).asByteArray(), stage.draftTag())
                    .then().statusCode(200);
            assertSame(before, stage.draft().jsonPath());
        }
        assertSame(before, put(stage, shape, stage.draftTag()).jsonPath());
    }

    @Test
    void aNightBelongsToTheDayBeforeAndWhatTakesNoTimeLastsASlot() {
        adopt(Stage.set(), "pentabarf.xml")
                .body("airings.find { it.code == 'keynotes_welcome' }.start", equalTo("2018-02-03T06:30:00Z"))
                .body("airings.find { it.code == 'after_dark' }.start", equalTo("2018-02-03T22:30:00Z"))
                .body("airings.find { it.code == 'bell' }.start", equalTo("2018-02-04T06:00:00Z"))
                .body("airings.find { it.code == 'bell' }.end", equalTo("2018-02-04T06:05:00Z"));
    }

    @Test
    void guidsInBase64AreKeptAsUuids() {
        Stage stage = Stage.set();
        adopt(stage, "frab-2014.xml").body("airings.start", containsInAnyOrder("2014-12-27T11:45:00Z", "2014-12-27T10:00:00Z"));
        define(stage);
        stage.release("{}").then().statusCode(201);
        stage.visit("/schedule.json").then().body("schedule.conference.days[0].rooms.'Saal 1'.guid",
                containsInAnyOrder("1cea9e34-86fa-1bb3-3885-814a15190299", "29aecfd7-2e44-4f49-ab86-29b5e0877325"));
    }

    @Test
    void oneTalkInTwoRoomsOrTwiceIsOneSessionWithTwoAirings() {
        Stage stage = Stage.set();
        ValidatableResponse adopted = adopt(stage, "several-rooms.xml").body("sessions", hasSize(2)).body("airings",
                hasSize(4));
        String opening = "airings.findAll { it.session == 'event-12' }.";
        adopted.body(opening + "channel", contains("Anamudi", "Kuthiran")).body(opening + "kind", contains("LIVE", "ENCORE"));
        adopted.body("airings.findAll { it.session == 'event-13' }.kind", contains("LIVE", "LIVE"));
        define(stage);
        stage.release("{}").then().statusCode(201);
        stage.visit("/schedule.json").then().body("schedule.conference.days.rooms*.Anamudi.flatten().guid",
                hasItem("b1a86b42-6ee2-5b6d-8a5f-4bd07f2b2b7a"));
    }

    @Test
    void withoutIdsTitlesTellWhatIsTheSameAndRoomsThatDifferInASignAreTwo() {
        adopt(Stage.set(), "bare.xml").body("airings.channel", containsInAnyOrder("Room-1", "Room-1", "Room-1-2"))
                .body("airings.code", containsInAnyOrder("Graphs", "Unconference-1", "Unconference-1-2"))
                .body("sessions.originalLanguage.unique()", contains("en"));
    }

    @Test
    void hoursOfTheDayAndNamesOfLanguagesAreUnderstood() {
        adopt(Stage.set(), "hours-of-the-day.json")
                .body("airings.find { it.code == 'made23-1-opening' }.start", equalTo("2023-06-05T08:30:00Z"))
                .body("airings.find { it.code == 'event-2' }.start", equalTo("2023-06-05T22:15:00Z"))
                .body("sessions.originalLanguage", containsInAnyOrder("en", "de-DE"))
                .body("speakers.name", containsInAnyOrder("Ada", "Bob"));
    }

    @Test
    void whatHasNoRoomIsTakenInAndTheGateTells() {
        Stage stage = Stage.set();
        adopt(stage, "somewhere.json").body("airings.channel",
                containsInAnyOrder("Hall", "No-room-for-event-22", "No-room-for-event-23"));
        Stage.asOrganizer().get(stage.path("/programme/findings")).then()
                .body("items.findAll { it.rule == 'DANGLING_CHANNEL' }", hasSize(3));
    }

    @Test
    void whereSomebodyPutWhatHasNoRoomItStaysWhenTheScheduleComesAgain() {
        Stage stage = Stage.set();
        String walk = "airings.find { it.code == 'event-22' }.";
        String id = adopt(stage, "somewhere.json").extract().path(walk + "id");
        Stage.asOrganizer().header("If-Match", stage.draftTag()).contentType("application/merge-patch+json")
                .body("{\"channel\": \"Hall\"}").patch(stage.path("/programme/airings/" + id)).then().statusCode(200);
        put(stage, "somewhere.json", stage.draftTag()).then().statusCode(200).body(walk + "channel", equalTo("Hall"));
    }

    @Test
    void whoIsNewInAnExportThatComesBackIsNobodyOfTheSameName() {
        Stage stage = Stage.set();
        Foreign.put(stage, "application/json",
                text("namesakes.json").replaceFirst("(?s)(.*)Kim Lee", "$1Lee Kim").getBytes(UTF_8), null)
                .then().statusCode(201);
        define(stage);
        stage.release("{\"acknowledge\": [{\"rule\": \"COVERAGE\", \"reason\": \"A test.\"}]}").then().statusCode(201);
        String exported = stage.visit("/schedule.json").asString();
        String number = exported.replaceFirst("(?s).*\"id\": ?(\\d+)[^{}]*Lee Kim.*", "$1");
        String changed = exported.replace("Lee Kim", "Kim Lee").replace(number, "900003");
        Foreign.put(stage, "application/json", changed.getBytes(UTF_8), stage.draftTag()).then().statusCode(200)
                .body("speakers.name", contains("Kim Lee", "Kim Lee"))
                .body("sessions.find { it.code == 'made20-1-late' }.speakers", contains("kim-lee"))
                .body("sessions.find { it.code == 'made20-2-early' }.speakers", contains("kim-lee-2"));
    }

    private static void assertSame(JsonPath before, JsonPath after) {
        for (String parts : List.of("airings", "sessions", "speakers")) {
            assertThat(after.getList(parts)).as(parts).containsExactlyInAnyOrderElementsOf(before.getList(parts));
        }
    }

    private static ValidatableResponse adopt(Stage stage, String shape) {
        return put(stage, shape, null).then().statusCode(201);
    }

    private static Response put(Stage stage, String shape, String tag) {
        return Foreign.put(stage, "application/" + shape.substring(shape.lastIndexOf('.') + 1), text(shape).getBytes(UTF_8),
                tag);
    }

    private static String text(String shape) {
        try {
            return new String(ShapesTest.class.getResourceAsStream("/interchange/shapes/" + shape).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The channels and tracks that the draft speaks of, so that nothing dangles. */
    private static void define(Stage stage) {
        var draft = stage.draft().jsonPath();
        String channels = named(draft.getList("airings.channel.unique()"),
                ", \"audience\": [\"EUROPE\"], \"access\": \"PUBLIC\"");
        String tracks = named(draft.getList("sessions.track.findAll { it != null }.unique()"), "");
        Stage.asOrganizer().header("If-Match", Stage.asOrganizer().get(stage.path("")).header("ETag"))
                .body("""
                        {"kind": "FUNCTIONAL", "name": {"en": "Made"}, "zone": "Europe/Moscow", "start": "2026-03-27", "end": "2026-03-30",
                         "spokenLanguage": "en", "tracks": [%s], "channels": [%s]}"""
                        .formatted(tracks, channels))
                .put(stage.path("")).then().statusCode(200);
    }

    private static String named(List<String> codes, String more) {
        return String.join(",",
                codes.stream().map(code -> "{\"code\": \"%1$s\", \"name\": {\"en\": \"%1$s\"}%2$s}".formatted(code,
                        more)).toList());
    }
}
