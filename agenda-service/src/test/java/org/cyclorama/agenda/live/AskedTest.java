package org.cyclorama.agenda.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.agenda.live.Watched.announce;
import static org.cyclorama.agenda.live.Watched.released;
import static org.cyclorama.agenda.live.Watched.talk;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.stream.IntStream;

import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** What those learn who ask now and then instead of listening. */
@QuarkusTest
class AskedTest {

    @Test
    void announcementIsKeptInAllItsLanguages() {
        Stage stage = Stage.set();
        Stage.asOrganizer().body("{\"severity\": \"URGENT\", \"text\": {\"en\": \"Fire.\", \"ja\": \"火事です。\"}}")
                .post(stage.path("/announcements")).then().statusCode(201)
                .body("missing", contains("zh", "ko", "ru", "ar", "es", "pt", "de", "fr", "it", "tr"));
        given().header("Accept-Language", "ja").get(stage.path("/announcements")).then().statusCode(200)
                .body("items[0].text", equalTo("火事です。")).body("items[0].severity", equalTo("URGENT"));
        given().get(stage.path("/announcements?lang=tr")).then().body("items[0].text", equalTo("Fire."));
        announce(stage, "second");
        String next = stage.visit("/announcements?limit=1").then().body("items[0].text.en", equalTo("second")).extract()
                .path("next");
        stage.visit("/announcements?limit=1&cursor=" + next).then().body("items", hasSize(1))
                .body("items[0].text.en", equalTo("Fire.")).body("next", equalTo(null));
        Stage.asOrganizer().body("{\"severity\": \"INFO\", \"text\": {}}").post(stage.path("/announcements")).then()
                .statusCode(400);
        given().auth().oauth2(Tokens.crew()).contentType("application/json")
                .body("{\"severity\": \"INFO\", \"text\": {\"en\": \"x\"}}")
                .post(stage.path("/announcements")).then().statusCode(403);
    }

    @Test
    void nowTellsWhatIsOnAndNextAndWhenToAskAgain() {
        Stage stage = released(talk().moveFromNow("A-1", -5, 30).airing("A-2", "A", "ENCORE", "GLOBAL", "06:00", "06:30")
                .moveFromNow("A-2", 40, 70));
        stage.visit("/now?zone=Asia/Kathmandu").then().statusCode(200)
                .body("channels.find { it.channel == 'GLOBAL' }.onAir.code", equalTo("A-1"))
                .body("channels.find { it.channel == 'GLOBAL' }.onAir.status", equalTo("ON_AIR"))
                .body("channels.find { it.channel == 'GLOBAL' }.next.code", equalTo("A-2"))
                .body("channels.find { it.channel == 'APAC' }.onAir", equalTo(null));
        String offset = stage.visit("/now?zone=Asia/Kathmandu")
                .path("channels.find { it.channel == 'GLOBAL' }.onAir.localStart");
        assertThat(offset).endsWith("+05:45");
        List<String> hints = IntStream.range(0, 20).mapToObj(i -> stage.visit("/now").header("Poll-After")).toList();
        assertThat(hints).allSatisfy(hint -> assertThat(Integer.parseInt(hint)).isBetween(10, 30));
        assertThat(hints.stream().distinct().count()).as("whoever asks in the same second comes back in another")
                .isGreaterThan(3);
        given().get("/api/agenda/v1/conferences/nowhere/now").then().statusCode(404);
        given().get("/api/agenda/v1/conferences/nowhere/live").then().statusCode(404).contentType("application/problem+json");
    }
}
