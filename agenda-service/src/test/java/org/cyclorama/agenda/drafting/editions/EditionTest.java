package org.cyclorama.agenda.drafting.editions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class EditionTest {

    @Test
    void referenceEventIsMadeIntoTheNextOneWithoutAnybody() {
        Stage before = Stage.set();
        JsonPath old = before.importFirst(Stage.sample("programme.json")).then().statusCode(201).extract().jsonPath();
        Stage next = new Stage("next-" + UUID.randomUUID());
        make(before, next, "2021-11-18").then().statusCode(201).header("Location", endsWith("/conferences/" + next.slug()))
                .body("days", equalTo(364)).body("end", equalTo("2021-11-18")).body("airings", equalTo(23));

        JsonPath draft = next.draft().then().statusCode(200).body("speakers", empty())
                .body("sessions.speakers", everyItem(empty()))
                .body("airings", hasSize(23)).extract().jsonPath();
        assertThat(Duration.between(Instant.parse(old.getString("airings[0].start")),
                Instant.parse(draft.getString("airings[0].start")))).isEqualTo(Duration.ofDays(364));
        assertThat(draft.getList("airings.id")).doesNotContainAnyElementsOf(old.getList("airings.id"));
        assertThat(draft.getList("airings.renditions.url.flatten()")).containsOnlyNulls();
        Stage.asOrganizer().get(next.path("")).then().body("links.attempts", everyItem(empty())).body("links.state",
                everyItem(equalTo("UNTRIED"))).body("start", equalTo("2021-11-18"));
        next.visit("/airings").then().body("items", empty());
        make(before, next, "2022-11-18").then().statusCode(409).body("type", endsWith("/code-taken"));
    }

    /** The conference's zone goes over to summer time between the two: the hour on the wall stays. */
    @Test
    void hoursOfTheDayAreKeptAcrossSummerTime() {
        Stage before = new Stage("berlin-" + UUID.randomUUID());
        Stage.putRegions();
        Stage.asOrganizer().header("If-None-Match", "*")
                .body(Stage.sample("conference.json").replace("\"Europe/Moscow\",\n  \"start\"",
                        "\"Europe/Berlin\",\n  \"start\""))
                .put(before.path("")).then().statusCode(201).body("zone", equalTo("Europe/Berlin"));
        before.importFirst(new Sheet().speaker("ann").talk("A", "ann").airing("A-1", "A", "LIVE", "GLOBAL", "08:00", "08:45"))
                .then().statusCode(201);
        Stage next = new Stage("berlin-next-" + UUID.randomUUID());
        make(before, next, "2021-07-01").then().statusCode(201);
        JsonPath airing = next.draft().jsonPath();
        Instant start = Instant.parse(airing.getString("airings[0].start"));
        assertThat(start).isEqualTo("2021-07-01T07:00:00Z");
        assertThat(start.atZone(ZoneId.of("Europe/Berlin")).toLocalTime()).isEqualTo(LocalTime.of(9, 0));
        assertThat(Instant.parse(airing.getString("airings[0].end"))).isEqualTo(start.plus(Duration.ofMinutes(45)));
    }

    @Test
    void onlyOrganizersMakeEditions() {
        Stage before = Stage.set();
        given().auth().oauth2(Tokens.crew()).contentType("application/json")
                .body("{\"slug\": \"x\", \"start\": \"2021-01-01\"}")
                .post(before.path("/editions")).then().statusCode(403);
        Stage.asOrganizer().body("{\"slug\": \"No Slug\", \"start\": \"2021-01-01\"}").post(before.path("/editions")).then()
                .statusCode(400);
        Stage.asOrganizer().body("{\"slug\": \"x\"}").post(before.path("/editions")).then().statusCode(400);
    }

    private static Response make(Stage before, Stage next, String start) {
        return Stage.asOrganizer().body("{\"slug\": \"%s\", \"start\": \"%s\"}".formatted(next.slug(), start))
                .post(before.path("/editions"));
    }
}
