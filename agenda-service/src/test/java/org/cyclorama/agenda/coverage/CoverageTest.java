package org.cyclorama.agenda.coverage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.agenda.suite.TestNeighbours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Who gets a convenient hour, compared with what src/test/python/coverage.py worked out in another way. */
@QuarkusTest
class CoverageTest {

    private static final JsonPath EXPECTED = JsonPath.from(CoverageTest.class.getResource("/coverage/expected.json"));

    @ParameterizedTest
    @CsvSource({ "08:00, 22:00", "09:30, 17:45", "19:00, 02:00", "00:00, 24:00", "06:00, 24:00" })
    void everyTerritoryIsJudgedAsAnIndependentCalculationJudgesIt(String from, String to) {
        JsonPath report = cases().visit("/coverage?from=%s&to=%s".formatted(from, to)).then().statusCode(200).extract()
                .jsonPath();
        List<Map<String, Object>> cases = EXPECTED.getList("cases");
        assertThat(report.getList("sessions.code", String.class)).hasSameSizeAs(cases);
        for (Map<String, Object> known : cases) {
            @SuppressWarnings("unchecked")
            var expected = ((Map<String, Map<String, List<String>>>) known.get("expected")).get(from + "-" + to);
            String item = "sessions.find { it.code == '%s' }.".formatted(known.get("code"));
            assertThat(report.getList(item + "missed.country")).as("%s missed", known.get("code"))
                    .isEqualTo(expected.get("missed"));
            assertThat(report.getList(item + "partly.country")).as("%s partly", known.get("code"))
                    .isEqualTo(expected.get("partly"));
            assertThat(report.getInt(item + "territories.audience")).isEqualTo(EXPECTED.getInt("territories"));
            assertThat(report.getList(item + "covered")).hasSize(EXPECTED.getInt("territories")
                    - expected.get("missed").size() - expected.get("partly").size());
        }
    }

    @Test
    void theReferenceEventMissesEighteenTerritoriesAndItsWholeBlockTwentyTwo() {
        Stage stage = Stage.set();
        stage.importFirst(Stage.sample("programme.json")).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        stage.visit("/coverage").then().statusCode(200)
                .body("window.from", equalTo("08:00")).body("window.to", equalTo("22:00"))
                .body("tzdata.rules", notNullValue()).body("tzdata.territories", equalTo("2025b"))
                .body("blocks.code", contains("GLOBAL-LIVE"))
                .body("blocks[0].airings.code", contains("GLOBAL-LIVE", "GLOBAL-ENCORE"))
                .body("blocks[0].territories.audience", equalTo(247))
                .body("blocks[0].territories.missed", equalTo(22))
                .body("sessions.find { it.code == 'G-IMMUNITY' }.territories.missed", equalTo(18))
                .body("sessions.find { it.code == 'G-IMMUNITY' }.territories.share", equalTo(0.9271f));
    }

    @Test
    void aZoneThatMissesItIsToldTheBestThatIsLeft() {
        Stage stage = released(new Sheet()
                .talk("A").airing("A-1", "A", "LIVE", "GLOBAL", "05:30", "06:30")
                .airing("A-2", "A", "ENCORE", "GLOBAL", "12:00", "13:00")
                .talk("B").airing("B-1", "B", "LIVE", "EUROPE", "05:00", "06:00")
                .airing("B-2", "B", "ENCORE", "TURKEY", "09:00", "10:00")
                .talk("C").with("onDemand", true).airing("C-1", "C", "LIVE", "APAC", "20:00", "21:00"));
        stage.visit("/coverage?session=A").then().statusCode(200).body("sessions.code", contains("A"))
                .body("blocks", hasSize(0))
                .body(missed("PE", "way"), equalTo("OTHER_AIRING"))
                .body(missed("PE", "airing"), equalTo("A-2"))
                .body(missed("PE", "localStart"), equalTo("2020-11-19T07:00:00-05:00"))
                .body(missed("PE", "localEnd"), equalTo("2020-11-19T08:00:00-05:00"))
                .body(missed("PE", "minutesOutside"), equalTo(60)).body(missed("PE", "replay"), equalTo(true));
        stage.visit("/coverage?session=B").then().statusCode(200)
                .body(missed("DE", "way"), equalTo("REGIONAL_CHANNEL"))
                .body(missed("DE", "channel"), equalTo("TURKEY"))
                .body(missed("DE", "minutesOutside"), equalTo(0))
                .body("sessions[0].covered", not(org.hamcrest.Matchers.hasItem("US")));
        stage.visit("/coverage?session=C").then().statusCode(200)
                .body(missed("JP", "way"), equalTo("REPLAY")).body(missed("JP", ""), not(hasKey("airing")));
    }

    @Test
    void aTerritoryIsPartlyCoveredByItsZones() {
        Stage stage = released(new Sheet().talk("A").airing("A-1", "A", "LIVE", "GLOBAL", "12:00", "13:00"));
        String brazil = "sessions[0].partly.find { it.country == 'BR' }.missing.";
        stage.visit("/coverage").then().statusCode(200)
                .body(brazil + "zones.flatten()", contains("America/Eirunepe", "America/Rio_Branco"))
                .body("sessions[0].partly.country", org.hamcrest.Matchers.hasItem("CA"));
    }

    @Test
    void audienceIsThatOfTheChannelsAndOfTheRegionsUnderThem() {
        Stage stage = released(new Sheet().talk("A").airing("A-1", "A", "LIVE", "TURKEY", "09:00", "10:00")
                .talk("B").airing("B-1", "B", "LIVE", "MEA", "09:00", "10:00"));
        stage.visit("/coverage").then().statusCode(200)
                .body("sessions.find { it.code == 'A' }.territories.audience", equalTo(1))
                .body("sessions.find { it.code == 'A' }.covered", contains("TR"))
                .body("sessions.find { it.code == 'B' }.covered", org.hamcrest.Matchers.hasItems("AE", "TR"));
    }

    @Test
    void peopleAreCountedWhereTheyLive() {
        Stage stage = released(new Sheet().talk("A").airing("A-1", "A", "LIVE", "GLOBAL", "12:00", "13:00"));
        TestNeighbours.audience(stage.slug(),
                """
                        {"country": "JP", "zone": "Asia/Tokyo", "people": 48}, {"country": "PE", "zone": "America/Lima", "people": 2},
                        {"country": "IN", "zone": "Asia/Calcutta", "people": 50}, {"country": "ZZ", "zone": "Not/AZone", "people": 9}""");
        stage.visit("/coverage").then().statusCode(200).body("peopleKnown", equalTo(true))
                .body("sessions[0].people.audience", equalTo(100)).body("sessions[0].people.covered", equalTo(98))
                .body("sessions[0].people.share", equalTo(0.98f));
        TestNeighbours.silence(stage.slug());
        stage.visit("/coverage").then().statusCode(200).body("sessions[0].people.covered", equalTo(98));
    }

    @Test
    void reportIsThereWhileNobodySaysWherePeopleLive() {
        Stage stage = released(new Sheet().talk("A").airing("A-1", "A", "LIVE", "GLOBAL", "12:00", "13:00"));
        TestNeighbours.silence(stage.slug());
        stage.visit("/coverage").then().statusCode(200).body("peopleKnown", equalTo(false))
                .body("sessions", everyItem(not(hasKey("people"))));
    }

    @Test
    void nothingOfADraftShows() {
        Stage stage = Stage.set();
        stage.importFirst(new Sheet().talk("SECRET").airing("A-1", "SECRET", "LIVE", "GLOBAL", "12:00", "13:00")).then()
                .statusCode(201);
        stage.visit("/coverage").then().statusCode(200).body("release", equalTo(0)).body("sessions", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = { "from=8", "from=25:00", "to=22:60", "from=24:01", "to=noon" })
    void hoursAreTimesOfDay(String query) {
        Stage stage = Stage.set();
        stage.visit("/coverage?" + query).then().statusCode(400).body("violations.size()", equalTo(1));
        given().get("/api/agenda/v1/conferences/no-such-conference/coverage").then().statusCode(404);
    }

    private static String missed(String country, String field) {
        return "sessions[0].missed.find { it.country == '%s' }.missing[0].fallback%s".formatted(country,
                field.isEmpty() ? "" : "." + field);
    }

    static Stage released(Object programme) {
        Stage stage = Stage.set();
        stage.importFirst(programme).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        return stage;
    }

    private static Stage cases() {
        Sheet sheet = new Sheet();
        for (Map<String, Object> known : EXPECTED.<Map<String, Object>> getList("cases")) {
            String code = known.get("code").toString();
            sheet.talk(code);
            @SuppressWarnings("unchecked")
            var airings = (List<List<String>>) known.get("airings");
            for (int i = 0; i < airings.size(); i++) {
                sheet.airing(code + "-" + i, code, "LIVE", "GLOBAL", "06:00", "07:00")
                        .change(code + "-" + i, "start", airings.get(i).getFirst())
                        .change(code + "-" + i, "end", airings.get(i).getLast());
            }
        }
        return released(sheet);
    }
}
