package org.cyclorama.agenda.broadcast;

import static io.restassured.RestAssured.given;

import java.util.UUID;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.Tokens;

import io.restassured.response.Response;

/** Who wants to watch two talks that are on air. */
final class Audience {

    static final String ACKNOWLEDGED = "{\"acknowledge\": [{\"rule\": \"COVERAGE\", \"reason\": \"A test.\"}, "
            + "{\"rule\": \"NEVER_SHOWN\", \"reason\": \"A test.\"}]}";

    private Audience() {
    }

    static Response join(String airing, String token) {
        return given().auth().oauth2(token).post("/api/agenda/v1/airings/" + airing + "/join");
    }

    /** The token of somebody new. */
    static String person(String prefix) {
        return Tokens.participant(prefix + "-" + UUID.randomUUID());
    }

    static String airing(Stage stage, String code) {
        return stage.visit("/airings").path("items.find { it.code == '" + code + "' }.id");
    }

    /** Two talks, both on air. */
    static Stage onAir() {
        Stage stage = Stage.set();
        stage.importFirst(sheet()).then().statusCode(201);
        stage.release(ACKNOWLEDGED).then().statusCode(201);
        return stage;
    }

    static Sheet sheet() {
        return new Sheet().speaker("ann").speaker("bob").talk("A", "ann").talk("B", "bob")
                .airing("A-1", "A", "LIVE", "GLOBAL", "06:30", "07:00", "MOW").moveFromNow("A-1", -10, 50)
                .airing("B-1", "B", "LIVE", "APAC", "06:30", "07:00", "SIN").moveFromNow("B-1", -10, 50);
    }
}
