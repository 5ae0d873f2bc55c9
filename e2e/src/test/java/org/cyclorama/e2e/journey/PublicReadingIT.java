package org.cyclorama.e2e.journey;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.OnTheStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Step 1: anyone reads the programme in their own zone, and the expo's booths, without a login. */
@OnTheStack
class PublicReadingIT {

    private final Callers callers;

    PublicReadingIT(Callers callers) {
        this.callers = callers;
    }

    /** 06:20 in UTC, wherever it is read; in Auckland and Honolulu that is another evening. */
    @ParameterizedTest
    @CsvSource({
            "Asia/Tokyo,          2020-11-19T15:20:00+09:00, 2020-11-19",
            "America/Sao_Paulo,   2020-11-19T03:20:00-03:00, 2020-11-19",
            "Pacific/Honolulu,    2020-11-18T20:20:00-10:00, 2020-11-18",
            "Asia/Kathmandu,      2020-11-19T12:05:00+05:45, 2020-11-19" })
    void theProgrammeIsToldInTheReadersOwnZone(String zone, String localStart, String localDay) {
        callers.anyone().queryParam("zone", zone).get(Event.AGENDA + "/airings").then().statusCode(200)
                .body("items.find { it.code == 'G-AGES-LIVE' }.start", equalTo("2020-11-19T06:20:00Z"))
                .body("items.find { it.code == 'G-AGES-LIVE' }.localStart", equalTo(localStart))
                .body("items.find { it.code == 'G-AGES-LIVE' }.localDay", equalTo(localDay));
    }

    @Test
    void theProgrammeIsToldInTheReadersOwnLanguage() {
        callers.anyone().queryParam("lang", "ja").get(Event.AGENDA + "/airings").then().statusCode(200)
                .header("Content-Language", startsWith("ja"))
                .body("items.find { it.code == 'SIN-OPEN-LIVE' }.session.title",
                        equalTo("シンガポールから生中継：アジア太平洋のオープニング"));
    }

    @Test
    void rehearsalsAreNobodysToSee() {
        callers.anyone().get(Event.AGENDA + "/airings").then().statusCode(200)
                .body("items.kind", everyItem(not(equalTo("REHEARSAL"))));
    }

    @Test
    void theBoothsOfAllRegionsAreOpen() {
        callers.anyone().queryParam("lang", "pt").get(Event.BOOTHS).then().statusCode(200)
                .body("items.code", hasItems("americas", "europe", "middle-east-africa", "turkey", "asia-pacific",
                        "russia-neighbours"))
                .body("items.find { it.code == 'americas' }.name", equalTo("As Américas"))
                .body("items.state", everyItem(equalTo("PUBLISHED")));
    }

    @Test
    void theExpoIsAGraphOfScenesThatLeadToTheBooths() {
        callers.anyone().get(Event.BOOTH + "/conferences/{c}/spaces", Event.SLUG).then().statusCode(200)
                .body("items.kind", hasItems("EXPO", "TOUR", "LOUNGE"))
                .body("items.find { it.kind == 'EXPO' }.scenes.hotspots.flatten().findAll { it.kind == 'BOOTH' }.target",
                        hasItems("americas", "europe", "middle-east-africa", "turkey", "asia-pacific",
                                "russia-neighbours"));
    }

    @Test
    void whatAnyoneMayReadMayBeCachedUntilItChanges() {
        var first = callers.anyone().get(Event.BOOTHS).then().statusCode(200)
                .header("Cache-Control", allOf(containsString("public"), containsString("max-age="))).extract();
        callers.anyone().header("If-None-Match", first.header("ETag")).get(Event.BOOTHS).then().statusCode(304);
    }

    @Test
    void whatSomebodyReadsIsNobodyElsesToKeep() {
        callers.person("participant-auckland").get(Event.BOOTHS).then().statusCode(200)
                .header("Cache-Control", containsString("no-store"));
    }
}
