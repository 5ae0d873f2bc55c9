package org.cyclorama.agenda.coverage.choosing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** What to watch when, depending on where one is. */
@QuarkusTest
class BestAiringTest {

    @ParameterizedTest
    @CsvSource({ "Asia/Tokyo, G-IMMUNITY-LIVE, CONVENIENT, 0, 2020-11-19T14:30:00+09:00, 2020-11-19",
            "America/Sao_Paulo, G-IMMUNITY-ENCORE, CONVENIENT, 0, 2020-11-19T09:00:00-03:00, 2020-11-19",
            "Europe/Moscow, G-IMMUNITY-LIVE, CONVENIENT, 0, 2020-11-19T08:30:00+03:00, 2020-11-19",
            "America/Lima, G-IMMUNITY-ENCORE, NEARLY, 60, 2020-11-19T07:00:00-05:00, 2020-11-19",
            "America/Mexico_City, G-IMMUNITY-ENCORE, INCONVENIENT, 120, 2020-11-19T06:00:00-06:00, 2020-11-19",
            "Asia/Calcutta, G-IMMUNITY-LIVE, CONVENIENT, 0, 2020-11-19T11:00:00+05:30, 2020-11-19",
            "Pacific/Kiritimati, G-IMMUNITY-LIVE, CONVENIENT, 0, 2020-11-19T19:30:00+14:00, 2020-11-19",
            "Asia/Kathmandu, G-IMMUNITY-LIVE, CONVENIENT, 0, 2020-11-19T11:15:00+05:45, 2020-11-19" })
    void eachZoneIsOfferedTheAiringThatSuitsIt(String zone, String airing, String fit, int outside, String start, String day) {
        reference().visit("/best-airings?session=G-IMMUNITY&zone=" + zone).then().statusCode(200).body("items", hasSize(1))
                .body("items[0].best.airing", equalTo(airing)).body("items[0].best.fit", equalTo(fit))
                .body("items[0].best.minutesOutside", equalTo(outside)).body("items[0].best.localStart", equalTo(start))
                .body("items[0].best.localDay", equalTo(day)).body("items[0].others", hasSize(1));
    }

    @Test
    void blocksAreChosenAsOneShowAndEverySessionHasItsChoice() {
        reference().visit("/best-airings?zone=America/New_York").then().statusCode(200).body("items", hasSize(16))
                .body("items[0].kind", equalTo("BLOCK")).body("items[0].best.airing", equalTo("GLOBAL-ENCORE"))
                .body("items[0].best.minutesOutside", equalTo(60));
    }

    @Test
    void aChannelOfOnesOwnRegionComesFirst() {
        Stage stage = Stage.set();
        stage.importFirst(new Sheet().talk("A").airing("A-EU", "A", "LIVE", "EUROPE", "06:00", "07:00")
                .airing("A-TR", "A", "LIVE", "TURKEY", "09:00", "10:00")).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        stage.visit("/best-airings?zone=Europe/Berlin").then().body("items[0].best.airing", equalTo("A-EU"))
                .body("items[0].best.madeForYou", equalTo(true)).body("items[0].others.airing", contains("A-TR"));
        // As some browsers still call it.
        stage.visit("/best-airings?zone=Asia/Istanbul").then().body("items[0].best.airing", equalTo("A-TR"))
                .body("items[0].best.madeForYou", equalTo(true)).body("items[0].others[0].madeForYou", equalTo(false));
        stage.visit("/best-airings?zone=Etc/UTC").then().body("items[0].best.airing", equalTo("A-TR"));
        stage.visit("/best-airings?zone=Europe/Berlin&from=20:00&to=07:30").then().body("items[0].best.fit", equalTo("NEARLY"));
    }

    @Test
    void sessionsTellLocalTimesToo() {
        Stage stage = reference();
        String kathmandu = "?zone=Asia/Kathmandu";
        String id = stage.visit("/sessions").path("items.find { it.code == 'G-AGES' }.id");
        stage.visit("/sessions" + kathmandu).then().body("items.find { it.code == 'G-AGES' }.airings[0].localStart",
                equalTo("2020-11-19T12:05:00+05:45"));
        io.restassured.RestAssured.given().get("/api/agenda/v1/sessions/" + id + kathmandu).then().statusCode(200)
                .body("airings[0].localEnd", equalTo("2020-11-19T12:40:00+05:45"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "?zone=Mars/Olympus", "?zone=Asia/Tokyo&from=8" })
    void zoneAndHoursAreChecked(String query) {
        Stage.set().visit("/best-airings" + query).then().statusCode(400);
    }

    private static Stage reference() {
        Stage stage = Stage.set();
        stage.importFirst(Stage.sample("programme.json")).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        return stage;
    }
}
