package org.cyclorama.agenda.interchange.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.agenda.interchange.adoption.Foreign.put;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;

import org.cyclorama.agenda.Stage;
import org.cyclorama.agenda.interchange.Frab;
import org.cyclorama.agenda.interchange.Validity;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A large schedule of another system, there and back. */
@QuarkusTest
class FestivalTest {

    @Test
    void aFestivalOfFiveHundredEventsIsTakenInAndGivenBack() throws Exception {
        Stage stage = festival();
        byte[] festival = FestivalTest.class.getResourceAsStream("/interchange/festival.xml").readAllBytes();
        String tag = put(stage, "application/xml", festival, null).then().statusCode(201).body("airings", hasSize(500))
                .body("sessions", hasSize(500)).extract().header("ETag");
        put(stage, "application/xml", festival, tag).then().statusCode(200).header("ETag", tag);
        Stage.asOrganizer().get(stage.path("/programme/findings")).then().body("items", hasSize(0));
        stage.release("{}").then().statusCode(201);

        Response xml = stage.visit("/schedule.xml");
        Validity.ofXml(xml.asByteArray());
        assertThat(Frab.essence(xml.asByteArray())).hasSize(500).isEqualTo(Frab.essence(festival));

        Response json = stage.visit("/schedule.json");
        Validity.ofJson(json.asString());
        Stage other = festival();
        put(other, "application/json", json.asByteArray(), null).then().statusCode(201).body("airings", hasSize(500));
        other.release("{}").then().statusCode(201);
        assertThat(Frab.essence(other.visit("/schedule.xml").asByteArray())).isEqualTo(Frab.essence(festival));
    }

    private static Stage festival() {
        Stage stage = Stage.set();
        List<String> rooms = List.of("Saal 1", "Saal Zuse", "Halle & Hof", "\u03a9mega", "\u30db\u30fc\u30eb", "Workshop A",
                "Workshop B",
                "B\u00fchne", "Zelt (klein)", "Kino");
        List<String> tracks = List.of("Security", "Art & Culture", "Science", "Ethics, Society & Politics", "Hardware");
        StringBuilder channels = new StringBuilder();
        for (String room : rooms) {
            channels.append(channels.isEmpty() ? "" : ",")
                    .append("{\"code\": \"%s\", \"name\": {\"de\": \"%s\"}, \"audience\": [\"EUROPE\"], \"access\": \"PUBLIC\"}"
                            .formatted(code(room, rooms), room));
        }
        StringBuilder topics = new StringBuilder();
        for (String track : tracks) {
            topics.append(topics.isEmpty() ? "" : ",")
                    .append("{\"code\": \"T%d\", \"name\": {\"de\": \"%s\"}}".formatted(tracks.indexOf(track), track));
        }
        String path = "/api/agenda/v1/conferences/" + stage.slug();
        Stage.asOrganizer().header("If-Match", Stage.asOrganizer().get(path).header("ETag"))
                .body("""
                        {"kind": "FUNCTIONAL", "name": {"de": "Festival"}, "zone": "Europe/Berlin", "start": "2026-03-27", "end": "2026-03-30",
                         "spokenLanguage": "de", "tracks": [%s], "channels": [%s]}"""
                        .formatted(topics, channels))
                .put(path).then().statusCode(200);
        return stage;
    }

    /** Where a name is a code in other words it comes back as written; others come back as the code. */
    private static String code(String room, List<String> rooms) {
        String code = java.text.Normalizer.normalize(room, java.text.Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return code.isEmpty() ? "R" + rooms.indexOf(room) : code;
    }
}
