package org.cyclorama.agenda.coverage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Better starts are found, and they are the ones that src/test/python/coverage.py found too. */
@QuarkusTest
class SuggestionsTest {

    private static final JsonPath EXPECTED = JsonPath.from(SuggestionsTest.class.getResource("/coverage/expected.json"));

    @Test
    void threeHoursTwelveHoursApartReachEverybodyFromAFewStartsOnly() {
        Stage stage = Stage.set();
        stage.importFirst(Stage.sample("programme.json")).then().statusCode(201);
        JsonPath found = Stage.asOrganizer().get(stage.path("/coverage/suggestions?block=GLOBAL-LIVE&airings=2")).then()
                .statusCode(200).body("items", hasSize(1))
                .body("items[0].minutes", equalTo(180)).body("items[0].now.territories", equalTo(225))
                .body("items[0].now.missed", hasSize(22)).body("items[0].spread.minutesApart", equalTo(720))
                .extract().jsonPath();

        List<String> whole = found.getList("items[0].spread.starts.findAll { it.outcome.territories == 247 }.earliest");
        List<String> latest = found.getList("items[0].spread.starts.findAll { it.outcome.territories == 247 }.latest");
        assertThat(latest).as("not one of them may start five minutes later").isEqualTo(whole);
        // A day of the conference begins at midnight in Moscow: 21:00 here stands for 09:00.
        assertThat(whole.stream().map(start -> "%02d:00".formatted(Integer.parseInt(start.substring(11, 13)) % 12)).sorted())
                .isEqualTo(EXPECTED.getList("startsOfThreeHoursTwelveApart"));
        assertThat(found.getList("items[0].spread.starts.outcome.missed")).first().isEqualTo(List.of());
    }

    @Test
    void oneMoreAiringAndMovedOnesAreTriedToo() {
        Stage stage = Stage.set();
        stage.importFirst(new Sheet().talk("A").airing("A-1", "A", "LIVE", "GLOBAL", "05:30", "06:20")
                .talk("B").airing("B-1", "B", "LIVE", "GLOBAL", "17:30", "18:20")
                .talk("C").airing("C-1", "C", "LIVE", "TURKEY", "09:00", "10:00")).then().statusCode(201);
        JsonPath found = Stage.asOrganizer().get(stage.path("/coverage/suggestions")).then().statusCode(200).extract()
                .jsonPath();
        assertThat(found.getList("items.code")).as("whoever reaches everybody needs nothing").containsExactlyInAnyOrder("A",
                "B");

        String a = "items.find { it.code == 'A' }.";
        int now = found.getInt(a + "now.territories");
        assertThat(found.getList(a + "additional.outcome.territories", Integer.class)).isNotEmpty()
                .allSatisfy(territories -> assertThat(territories).isGreaterThan(now)).first().isEqualTo(247);
        assertThat(found.getList(a + "moved.outcome.territories", Integer.class))
                .allSatisfy(territories -> assertThat(territories).isGreaterThan(now));
        List<Boolean> free = found.getList(a
                + "additional.findAll { it.earliest < '2020-11-19T18:20:00Z' && it.latest >= '2020-11-19T17:30:00Z' }.channelFree");
        assertThat(free).as("B is on the channel then").isNotEmpty().doesNotContain(true);
    }

    @Test
    void onlyOrganizersAsk() {
        Stage stage = Stage.set();
        String path = stage.path("/coverage/suggestions");
        given().get(path).then().statusCode(401);
        given().auth().oauth2(Tokens.participant("guest")).get(path).then().statusCode(403);
        Stage.asOrganizer().get(path).then().statusCode(404);
        stage.importFirst(new Sheet()).then().statusCode(201);
        Stage.asOrganizer().get(path + "?airings=7").then().statusCode(400);
        Stage.asOrganizer().get(path + "?limit=0").then().statusCode(400);
        Stage.asOrganizer().get(path).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void theGateWarnsWhereAConvenientHourIsPromised() {
        Stage stage = Stage.set();
        String definition = Stage.asPromised("conference.json");
        String path = "/api/agenda/v1/conferences/" + stage.slug();
        Stage.asOrganizer().header("If-Match", Stage.asOrganizer().get(path).header("ETag")).body(definition).put(path).then()
                .statusCode(200).body("convenientHours.to", equalTo("22:00"));
        stage.importFirst(Stage.sample("programme.json")).then().statusCode(201);

        String finding = "items.find { it.rule == 'COVERAGE' && it.%s == '%s' }.message";
        Stage.asOrganizer().get(stage.path("/programme/findings")).then().statusCode(200)
                .body(finding.formatted("block", "GLOBAL-LIVE"), org.hamcrest.Matchers.startsWith("22 of 247 territories"))
                .body(finding.formatted("session", "G-IMMUNITY"), org.hamcrest.Matchers.startsWith("18 of 247 territories"))
                .body("items.session.findAll { it != null }", org.hamcrest.Matchers.containsInAnyOrder("G-IMMUNITY", "G-AGES",
                        "G-ECOSYSTEM", "G-STORM", "G-THREATS", "MEA-B2B"));
        stage.release("{}").then().statusCode(409).body("findings.rule.unique()", equalTo(List.of("COVERAGE")));
        stage.release("{\"acknowledge\": [{\"rule\": \"COVERAGE\", \"reason\": \"Two blocks, 6.5 hours apart\"}]}").then()
                .statusCode(201);
    }
}
