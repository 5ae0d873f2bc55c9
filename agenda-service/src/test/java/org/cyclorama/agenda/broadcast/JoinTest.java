package org.cyclorama.agenda.broadcast;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.agenda.broadcast.Audience.ACKNOWLEDGED;
import static org.cyclorama.agenda.broadcast.Audience.airing;
import static org.cyclorama.agenda.broadcast.Audience.join;
import static org.cyclorama.agenda.broadcast.Audience.onAir;
import static org.cyclorama.agenda.broadcast.Audience.person;
import static org.cyclorama.agenda.broadcast.Audience.sheet;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class JoinTest {

    @Test
    void whoIsConfirmedWatchesForAWhile() {
        Stage stage = onAir();
        Response joined = join(airing(stage, "A-1"), person("confirmed"));
        joined.then().statusCode(200).body("playlist", startsWith("/api/agenda/v1/airings/"));
        assertThat(Instant.parse(joined.path("expires"))).isBetween(Instant.now().plusSeconds(200),
                Instant.now().plusSeconds(310));
        given().urlEncodingEnabled(false).get(joined.<String> path("playlist")).then().statusCode(200)
                .contentType("application/vnd.apple.mpegurl").header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void whoIsNotConfirmedDoesNot() {
        Stage stage = onAir();
        String id = airing(stage, "A-1");
        for (String person : List.of("waitlisted", "stranger")) {
            join(id, person(person)).then().statusCode(403).body("type", endsWith("/not-admitted"));
        }
        given().post("/api/agenda/v1/airings/" + id + "/join").then().statusCode(401);
        join(UUID.randomUUID().toString(), person("confirmed")).then().statusCode(404);
        given().get("/api/agenda/v1/airings/" + id + "/master.m3u8").then().statusCode(403)
                .body("type", endsWith("/playlist-expired"));
        given().get("/api/agenda/v1/airings/" + id + "/video.m3u8?pass=x.y.z").then().statusCode(403);
    }

    @Test
    void passIsGoodForItsAiringAndUseAlone() {
        Stage stage = onAir();
        String playlist = join(airing(stage, "A-1"), person("confirmed")).path("playlist");
        String pass = playlist.substring(playlist.indexOf("pass=") + 5);
        String own = "/api/agenda/v1/airings/" + airing(stage, "A-1");
        given().queryParam("pass", pass).get(own + "/master.m3u8").then().statusCode(200);
        given().queryParam("pass", pass).get(own + "/video.m3u8").then().statusCode(403);
        given().queryParam("pass", pass.substring(0, pass.length() - 4) + "AAAA").get(own + "/master.m3u8").then()
                .statusCode(403);
        given().queryParam("pass", pass).get("/api/agenda/v1/airings/" + airing(stage, "B-1") + "/master.m3u8").then()
                .statusCode(403);
    }

    @Test
    void crewNeedsNoRegistrationAtItsOwnConference() {
        Stage stage = onAir();
        join(airing(stage, "A-1"), Tokens.crew()).then().statusCode(200);
        join(airing(stage, "A-1"), Tokens.staff("crew", List.of("another"))).then().statusCode(403);
    }

    @Test
    void nobodyJoinsWhatIsCalledOff() {
        Stage stage = onAir();
        String id = airing(stage, "B-1");
        stage.importAgain(sheet().drop("B-1")).then().statusCode(200);
        stage.release(ACKNOWLEDGED).then().statusCode(201);
        join(id, person("confirmed")).then().statusCode(409).body("type", endsWith("/airing-over"));
    }

    @Test
    void whatIsLongOverCannotBeWatchedAgain() {
        Stage stage = Stage.set();
        stage.importFirst(new Sheet().speaker("ann").talk("A", "ann").airing("A-1", "A", "LIVE", "GLOBAL", "06:30", "07:00"))
                .then().statusCode(201);
        stage.release(ACKNOWLEDGED).then().statusCode(201);
        join(airing(stage, "A-1"), person("confirmed")).then().statusCode(409).body("type", endsWith("/airing-over"));
    }

    @Test
    void streamIsSwitchedForEveryoneAtOnce() {
        Stage stage = onAir();
        String id = airing(stage, "A-1");
        String master = given().urlEncodingEnabled(false).get(join(id, person("confirmed")).<String> path("playlist"))
                .asString();
        String video = "/api/agenda/v1/airings/" + id + "/"
                + master.lines().filter(line -> line.startsWith("video.m3u8")).findFirst().orElseThrow();
        picture(video).then().statusCode(302).header("Location",
                equalTo("https://media.example/partners-2020/channels/global/video.m3u8"));

        switchTo(stage, "GLOBAL", "BACKUP", Tokens.crew()).then().statusCode(200).body("stream", equalTo("BACKUP"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> picture(video).then().header("Location",
                equalTo("https://backup.media.example/partners-2020/channels/global/video.m3u8")));
        switchTo(stage, "NONE", "BACKUP", Tokens.crew()).then().statusCode(404);
        switchTo(stage, "GLOBAL", "SIDEWAYS", Tokens.crew()).then().statusCode(400);
        switchTo(stage, "GLOBAL", "PRIMARY", person("confirmed")).then().statusCode(403);
    }

    private static Response switchTo(Stage stage, String channel, String stream, String token) {
        return given().auth().oauth2(token).contentType("application/merge-patch+json").body("{\"stream\": \"" + stream + "\"}")
                .patch(stage.path("/channels/" + channel + "/stream"));
    }

    private static Response picture(String video) {
        return given().urlEncodingEnabled(false).redirects().follow(false).get(video);
    }
}
