package org.cyclorama.agenda.broadcast.media;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.UUID;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class MediaTest {

    private static final String SUM = "a".repeat(64);

    @Test
    void whatIsNeededIsMissingUntilItArrivesWhole() {
        Stage stage = Stage.set();
        stage.importFirst(talk()).then().statusCode(201);
        Response asset = register(stage, "OPENING", "\"airing\": \"A-1\", \"size\": 1000, \"sha256\": \"" + SUM + "\"");
        asset.then().statusCode(201).body("state", equalTo("EXPECTED"));
        String id = asset.path("id");
        findings(stage).then().body("items.findAll { it.rule == 'MEDIA' }.airing", contains("A-1"));
        stage.release("{}").then().statusCode(409).body("type", endsWith("/warnings-not-acknowledged"));

        Response damaged = patch(id, asset.path("etag"), "{\"arrived\": {\"size\": 999, \"sha256\": \"" + SUM + "\"}}");
        damaged.then().statusCode(200).body("state", equalTo("DAMAGED")).body("arrivedAt", notNullValue());
        findings(stage).then().body("items.findAll { it.rule == 'MEDIA' }.message", contains("OPENING is DAMAGED."));
        patch(id, asset.path("etag"), "{}").then().statusCode(412).body("changedFields", contains("arrived"));

        patch(id, damaged.path("etag"), "{\"arrived\": {\"size\": 1000}}").then().statusCode(200)
                .body("state", equalTo("ARRIVED"));
        findings(stage).then().body("items.findAll { it.rule == 'MEDIA' }", empty());
    }

    @Test
    void codeIsTakenOnceAndNeverChanges() {
        Stage stage = Stage.set();
        Response asset = register(stage, "SLIDES", "\"origin\": \"London\"");
        asset.then().statusCode(201);
        register(stage, "SLIDES", "\"origin\": \"Moscow\"").then().statusCode(409).body("type", endsWith("/code-taken"));
        patch(asset.path("id"), asset.path("etag"), "{\"code\": \"OTHER\"}").then().statusCode(400);
        patch(asset.path("id"), asset.path("etag"), "{\"sha256\": \"short\"}").then().statusCode(400);
        patch(asset.path("id"), asset.path("etag"), "{\"size\": -1}").then().statusCode(400);
        register(stage, "BAD", "\"size\": \"many\"").then().statusCode(400);
    }

    @Test
    void registerIsForCrewsOfTheConferenceAlone() {
        Stage stage = Stage.set();
        Response asset = register(stage, "SLIDES", "\"origin\": \"London\"");
        String elsewhere = Tokens.staff("crew", List.of("another-conference"));
        given().auth().oauth2(elsewhere).contentType("application/json").header("If-Match", "*").body("{}")
                .patch("/api/agenda/v1/media/" + asset.path("id")).then().statusCode(404);
        given().auth().oauth2(elsewhere).get(stage.path("/media")).then().statusCode(403);
        given().auth().oauth2(Tokens.participant("tokyo")).get(stage.path("/media")).then().statusCode(403);
        given().get(stage.path("/media")).then().statusCode(401);
        patch(UUID.randomUUID().toString(), "*", "{}").then().statusCode(404);
        given().auth().oauth2(Tokens.crew()).contentType("application/json").body("{}")
                .patch("/api/agenda/v1/media/" + asset.path("id")).then().statusCode(428);
    }

    @Test
    void registerIsReadPageByPage() {
        Stage stage = Stage.set();
        for (int i = 0; i < 3; i++) {
            register(stage, "ASSET-" + i, "\"origin\": \"London\"").then().statusCode(201);
        }
        String next = given().auth().oauth2(Tokens.crew()).get(stage.path("/media?limit=2")).then().body("items", hasSize(2))
                .extract().path("next");
        given().auth().oauth2(Tokens.crew()).get(stage.path("/media?limit=2&cursor=" + next)).then()
                .body("items.code", contains("ASSET-2")).body("next", equalTo(null));
    }

    private static Response register(Stage stage, String code, String more) {
        return given().auth().oauth2(Tokens.crew()).contentType("application/json")
                .body("{\"code\": \"%s\", \"kind\": \"VIDEO\", \"name\": \"Name of it\", %s}".formatted(code, more))
                .post(stage.path("/media"));
    }

    private static Response patch(String id, String tag, String body) {
        return given().auth().oauth2(Tokens.crew()).contentType("application/merge-patch+json").header("If-Match", tag)
                .body(body)
                .patch("/api/agenda/v1/media/" + id);
    }

    private static Response findings(Stage stage) {
        return Stage.asOrganizer().get(stage.path("/programme/findings"));
    }

    private static Sheet talk() {
        return new Sheet().speaker("ann").talk("A", "ann").airing("A-1", "A", "LIVE", "GLOBAL", "06:30", "07:00", "MOW");
    }
}
