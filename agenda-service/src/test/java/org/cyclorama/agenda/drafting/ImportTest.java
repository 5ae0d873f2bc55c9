package org.cyclorama.agenda.drafting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.UUID;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ImportTest {

    @Test
    void codeKeepsItsIdThroughEveryImport() {
        Stage stage = Stage.set();
        Sheet sheet = talk();
        String id = stage.importFirst(sheet).then().statusCode(201).extract().path("airings[0].id");
        assertThat(UUID.fromString(id).version()).isEqualTo(7);

        stage.importAgain(sheet.airing("A-0", "A", "ENCORE", "GLOBAL", "05:00", "05:30")).then().statusCode(200)
                .body("airings.find { it.code == 'A-1' }.id", equalTo(id));
        stage.importAgain(sheet.drop("A-1")).then().statusCode(200).body("airings", hasSize(1));
        stage.importAgain(talk()).then().statusCode(200).body("airings[0].id", equalTo(id));
    }

    @Test
    void idsThatCallersSendCountForNothing() {
        Stage stage = Stage.set();
        String foreign = UUID.randomUUID().toString();
        stage.importFirst(talk().change("A-1", "id", foreign).change("A-1", "sequence", 99)).then().statusCode(201)
                .body("airings[0].id", not(foreign)).body("airings[0].sequence", equalTo(null));
    }

    @Test
    void changeNeedsTheVersionThatIsThere() {
        Stage stage = Stage.set();
        Stage.asOrganizer().contentType(Stage.PROGRAMME).body(talk().toString()).put(stage.path("/programme")).then()
                .statusCode(428);
        stage.importOver("\"0\"", talk()).then().statusCode(412);
        stage.importFirst(talk()).then().statusCode(201);
        stage.importFirst(talk()).then().statusCode(412);
        String tag = stage.draftTag();
        stage.importOver(tag, talk().move("A-1", "06:35", "07:05")).then().statusCode(200);
        stage.importOver(tag, talk()).then().statusCode(412).body("changedFields", contains("airings"));
        given().auth().oauth2(Tokens.crew()).header("If-None-Match", stage.draftTag()).get(stage.path("/programme")).then()
                .statusCode(304);
    }

    @Test
    void danglingReferencesAreTakenInAndBecomeFindings() {
        Stage stage = Stage.set();
        stage.importFirst(talk().airing("X-1", "X", "LIVE", "MARS", "09:00", "09:30", "MOON")).then().statusCode(201);
        Stage.asOrganizer().get(stage.path("/programme/findings")).then().statusCode(200)
                .body("items.findAll { it.airing == 'X-1' }.rule.sort()",
                        contains("DANGLING_CHANNEL", "DANGLING_SESSION", "DANGLING_STUDIO"))
                .body("items.severity", hasItem("ERROR"));
    }

    @Test
    void draftIsForOrganizersAndCrewsOnly() {
        Stage stage = Stage.set();
        stage.importFirst(talk()).then().statusCode(201);
        given().auth().oauth2(Tokens.crew()).get(stage.path("/programme")).then().statusCode(200).body("airings", hasSize(1));
        given().auth().oauth2(Tokens.participant("tokyo")).get(stage.path("/programme")).then().statusCode(403);
        stage.visit("/programme").then().statusCode(401);
        given().auth().oauth2(Tokens.crew()).get(stage.path("/programme/findings")).then().statusCode(403);
    }

    @Test
    void ownMediaTypeIsAskedForAndUnderstood() {
        Stage stage = Stage.set();
        Stage.asOrganizer().contentType("text/plain").header("If-None-Match", "*").body(talk().toString())
                .put(stage.path("/programme")).then().statusCode(415);
        stage.importFirst(talk()).then().statusCode(201);
        Stage.asOrganizer().accept("application/vnd.cyclorama.programme+json").get(stage.path("/programme")).then()
                .contentType("application/vnd.cyclorama.programme+json");
    }

    @Test
    void whatWasExportedIsImportedAgainAsTheVerySame() {
        Stage stage = Stage.set();
        stage.importFirst(Stage.sample("programme.json")).then().statusCode(201);
        Response exported = stage.draft();
        stage.importOver(exported.header("ETag"), exported.asString()).then().statusCode(200)
                .header("ETag", exported.header("ETag"));
        assertThat(stage.draft().asString()).isEqualTo(exported.asString());

        Stage other = Stage.set();
        other.importFirst(exported.asString()).then().statusCode(201);
        assertThat(withoutIds(other.draft().asString())).isEqualTo(withoutIds(exported.asString()));
    }

    private static String withoutIds(String programme) {
        return programme.replaceAll("\"id\" ?: ?\"[0-9a-f-]{36}\"", "");
    }

    @Test
    void unknownConferenceIsNotFound() {
        new Stage("nowhere-" + UUID.randomUUID()).importFirst(talk()).then().statusCode(404);
    }

    private static Sheet talk() {
        return new Sheet().speaker("ann").talk("A", "ann").airing("A-1", "A", "LIVE", "GLOBAL", "06:30", "07:00", "MOW");
    }
}
