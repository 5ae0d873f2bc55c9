package org.cyclorama.agenda.interchange.adoption;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.agenda.interchange.adoption.Foreign.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;

import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** Schedules of other systems become the draft. */
@QuarkusTest
class AdoptionTest {

    private static final String GUID = "8079583e-8321-506c-95af-fd2903a5f075";

    @Test
    void theReferenceEventComesBackAsItWasWithAllThatTheFormatCanNotSay() {
        Stage stage = Stage.set();
        stage.importFirst(Stage.sample("programme.json")).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        Map<String, Map<String, Object>> before = byCode(stage);
        for (String format : List.of("xml", "json")) {
            byte[] schedule = stage.visit("/schedule." + format).asByteArray();
            put(stage, "application/" + format, schedule, stage.draftTag()).then().statusCode(200);
            assertThat(byCode(stage)).as(format).isEqualTo(before);
        }
        Stage.asOrganizer().get(stage.path("/programme/findings")).then().body("items", hasSize(0));
    }

    @Test
    void anEventThatMovedIsTheSameAiring() {
        Stage stage = Stage.set();
        String id = put(stage, "application/json", pretalx("2020-12-14T09:00:00+01:00", "Focused hardware"), null).then()
                .statusCode(201).body("airings[0].start", equalTo("2020-12-14T08:00:00Z"))
                .body("sessions[0].title", equalTo(Map.of("en", "Focused hardware")))
                .body("sessions[0].originalLanguage", equalTo("en"))
                .body("speakers.name", contains("Brian Robinson")).extract().path("airings[0].id");
        put(stage, "application/json", pretalx("2020-12-14T10:00:00+01:00", "Blurred hardware"), stage.draftTag()).then()
                .statusCode(200).body("airings.id", contains(id)).body("airings[0].start", equalTo("2020-12-14T09:00:00Z"))
                .body("sessions[0].title", equalTo(Map.of("en", "Blurred hardware"))).body("speakers", hasSize(1));
    }

    @Test
    void theSameFestivalTwiceInTwoConferencesIsNoClash() {
        for (Stage stage : List.of(Stage.set(), Stage.set())) {
            put(stage, "application/json", pretalx("2020-12-14T09:00:00+01:00", "A"), null).then().statusCode(201);
        }
    }

    @Test
    void whatOlderSystemsWriteIsUnderstood() {
        Stage stage = Stage.set();
        put(stage, "text/xml",
                """
                        <?xml version="1.0" encoding="ISO-8859-1"?>
                        <!-- frab of 2012: no zone, no guid, times without dates, a night that belongs to the day before -->
                        <schedule><version>1.0</version><conference><title>Old</title><release>x</release><unknown><deep>y</deep></unknown></conference>
                        <day date="2012-12-27" index="1" start="2012-12-27T11:00:00+0100" end="2012-12-28T04:00:00+0100"><room name="GLOBAL">
                        <event id="5001"><start>23:30</start><duration>1:00</duration><title>Late</title><subtitle/><track>business</track>
                        <type>lecture</type><language>de</language><abstract>M\u00fcde &amp; munter</abstract><description>Nacht</description>
                        <persons><person id="7">J\u00f6rg</person><person id="8">J\u00f6rg</person></persons><links/></event>
                        <event id="5002"><start>01:15</start><duration>00:45:00</duration><title>Later</title><type/><persons/></event>
                        </room></day>
                        <day date="2012-12-28" index="2"><room name="GLOBAL"><event guid="not-a-guid"><room>Nirgendwo</room>
                        <date>2012-12-28T12:00:00+0200</date><duration>90</duration><title>Wafer</title></event></room></day></schedule>"""
                        .strip().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                null)
                .then().statusCode(201)
                .body("airings.find { it.code == 'event-5001' }.start", equalTo("2012-12-27T22:30:00Z"))
                .body("airings.find { it.code == 'event-5002' }.start", equalTo("2012-12-28T00:15:00Z"))
                .body("airings.find { it.code == 'event-5002' }.end", equalTo("2012-12-28T01:00:00Z"))
                .body("airings.channel", containsInAnyOrder("GLOBAL", "GLOBAL", "Nirgendwo"))
                .body("airings.find { it.channel == 'Nirgendwo' }.end", equalTo("2012-12-28T11:30:00Z"))
                .body("sessions.find { it.code == 'event-5001' }.track", equalTo("B2B"))
                .body("sessions.find { it.code == 'event-5001' }.abstract.de", equalTo("M\u00fcde & munter\n\nNacht"))
                .body("speakers.name", contains("J\u00f6rg", "J\u00f6rg"));
        Stage.asOrganizer().get(stage.path("/programme/findings")).then().body("items.rule", hasItem("DANGLING_CHANNEL"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<", "<schedule>", "<html/>", "", "<schedule><day></schedule>",
            "<!DOCTYPE schedule [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><schedule><version>&x;</version></schedule>",
            "<!DOCTYPE s [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><schedule>&b;</schedule>",
            "<schedule><day><room name='GLOBAL'><event id='1'><title>T</title><date>soon</date><duration>1:00</duration></event></room></day></schedule>",
            "<schedule><day><room name='GLOBAL'><event id='1'><title>T</title><date>2020-01-01T10:00:00Z</date></event></room></day></schedule>",
            "<schedule><day><room name='G'><event><date>2020-01-01T10:00:00Z</date><duration>1:00</duration></event></room></day></schedule>",
            "<schedule><day><room name='G'><event><title>T</title><date>1020-01-01T10:00:00Z</date><duration>1:00</duration></event></room></day></schedule>" })
    void badXmlIsRefusedAndChangesNothing(String document) {
        Stage stage = Stage.set();
        put(stage, "application/xml", document.getBytes(), null).then().statusCode(400)
                .contentType("application/problem+json").body(not(containsString("root:")));
        stage.draft().then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "[]", "null", "{}", "{\"schedule\": {}}", "{\"schedule\": {\"conference\": {\"days\": 5}}}",
            "{\"schedule\": {\"conference\": {\"days\": [{\"rooms\": {\"A\": [{\"title\": \"T\"}]}}]}}}" })
    void badJsonIsRefused(String document) {
        Stage stage = Stage.set();
        put(stage, "application/json", document.getBytes(), null).then().statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void whatIsWrongIsNamed() {
        put(Stage.set(), "application/xml",
                "<schedule><day><room name='GLOBAL'><event id='17'><title>T</title></event></room></day></schedule>"
                        .getBytes(),
                null).then().statusCode(400).body("violations[0].field", equalTo("event 17"))
                .body("violations[0].message", notNullValue());
    }

    @Test
    void clashesRolesAndVersionsAreThoseOfEveryImport() {
        Stage stage = Stage.set();
        byte[] schedule = pretalx("2020-12-14T09:00:00+01:00", "A");
        given().contentType("application/json").body(schedule).put(stage.path("/programme")).then().statusCode(401);
        given().auth().oauth2(Tokens.crew()).contentType("application/json").body(schedule).put(stage.path("/programme")).then()
                .statusCode(403);
        Stage.asOrganizer().contentType("application/json").body(schedule).put(stage.path("/programme")).then().statusCode(428);
        put(stage, "application/json", schedule, null).then().statusCode(201);
        put(stage, "application/json", schedule, null).then().statusCode(412);
        put(stage, "application/json", schedule, "\"99\"").then().statusCode(412);
        put(stage, "application/x-nonsense", schedule, stage.draftTag()).then().statusCode(415);
        String twice = new String(pretalx("2020-12-14T09:00:00+01:00", "A")).replace("\"Gray Room\": [",
                "\"Gray Room\": [" + event("B", "2020-12-14T09:10:00+01:00")
                        .replace(GUID, "2d64f8e2-26ee-529f-b5ab-3b3f326e31b9").replace("\"id\": 25", "\"id\": 26") + ",");
        put(stage, "application/json", twice.getBytes(), stage.draftTag()).then().statusCode(409).body("clashes.kind",
                hasItem("CHANNEL"));
    }

    private static byte[] pretalx(String date, String title) {
        return """
                {"$schema": "https://c3voc.de/schedule/schema.json", "generator": {"name": "pretalx", "version": "2024"},
                 "schedule": {"version": "v1.1", "base_url": "http://localhost/democon/schedule/", "conference": {
                  "acronym": "democon", "title": "DemoCon", "start": "2020-12-14", "end": "2020-12-16", "daysCount": 1,
                  "time_zone_name": "Europe/Berlin", "timeslot_duration": "00:05", "tracks": [{"name": "Phased", "color": "#fff"}],
                  "rooms": [{"name": "Gray Room", "guid": null, "description": null, "capacity": null}],
                  "days": [{"index": 1, "date": "2020-12-14", "day_start": "2020-12-14T04:00:00+01:00",
                   "day_end": "2020-12-15T03:59:00+01:00", "rooms": {"Gray Room": [%s], "Empty Room": []}}]}}}"""
                .formatted(event(title, date)).getBytes();
    }

    private static String event(String title, String date) {
        return """
                {"id": 25, "guid": "%s", "logo": "", "date": "%s", "start": "09:00", "duration": "00:30", "room": {"en": "Gray Room"},
                 "slug": "democon-25-focused", "url": "http://localhost/democon/talk/G9JGWY/", "title": "%s", "subtitle": "",
                 "track": {"de": "Phase", "en": "Phased"}, "type": "Talk", "language": "en", "abstract": "Brand!", "description": null,
                 "recording_license": "", "do_not_record": false, "persons": [{"id": 26, "code": "NQTF8Y",
                 "public_name": "Brian Robinson", "biography": null, "answers": []}], "links": [], "attachments": [], "answers": []}"""
                .formatted(GUID, date, title);
    }

    private static Map<String, Map<String, Object>> byCode(Stage stage) {
        var draft = stage.draft().jsonPath();
        Map<String, Map<String, Object>> parts = new java.util.TreeMap<>();
        for (String kind : List.of("speakers", "sessions", "blocks", "airings")) {
            draft.<Map<String, Object>> getList(kind).forEach(part -> parts.put(kind + "/" + part.get("code"), part));
        }
        return parts;
    }
}
