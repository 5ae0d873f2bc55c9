package org.cyclorama.agenda;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.cyclorama.testkit.ListsContract;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ListsAsTablesTest extends ListsContract {

    private static final String API = "/api/agenda/v1";

    private final Map<String, Asked> lists = new HashMap<>();

    @BeforeEach
    void somethingInEach() {
        Stage stage = Stage.set();
        stage.importFirst(new Sheet().speaker("ann").talk("A", "ann").with("title", Map.of("en", "=SUM(\"a, b\")"))
                .airing("A-1", "A", "LIVE", "GLOBAL", "06:30", "07:00", "MOW", "LON")).then().statusCode(201);
        stage.release("{\"acknowledge\": [{\"rule\": \"COVERAGE\", \"reason\": \"A test.\"}]}").then().statusCode(201);
        Stage.asOrganizer().body("{\"severity\": \"INFO\", \"text\": {\"en\": \"Doors open\", \"ja\": \"開場\"}}")
                .post(stage.path("/announcements")).then().statusCode(201);
        Stage.asOrganizer().body("{\"code\": \"OPENING\", \"kind\": \"VIDEO\", \"name\": \"Opening\", \"airing\": \"A-1\"}")
                .post(stage.path("/media")).then().statusCode(201);
        list("/conferences", API + "/conferences", "");
        list("/conferences/{c}/sessions", stage.path("/sessions?zone=Asia/Tokyo"), "");
        list("/conferences/{c}/airings", stage.path("/airings"), "");
        list("/conferences/{c}/releases", stage.path("/releases"), "");
        list("/conferences/{c}/announcements", stage.path("/announcements"), "");
        list("/conferences/{c}/media", stage.path("/media"), Tokens.crew());
        list("/conferences/{c}/links", stage.path("/links"), Tokens.crew());
        favourites(stage);
    }

    private void favourites(Stage stage) {
        String visitor = Tokens.participant("tables-" + UUID.randomUUID());
        stage.visit("/airings").jsonPath().getList("items.id", String.class).forEach(airing -> given().auth().oauth2(visitor)
                .put(API + "/me/agenda/" + airing).then().statusCode(201));
        list("/me/agenda", API + "/me/agenda", visitor);
    }

    private void list(String inDocument, String path, String token) {
        lists.put(API + inDocument, new Asked(path, token));
    }

    @Override
    protected String service() {
        return "agenda";
    }

    @Override
    protected Map<String, Asked> lists() {
        return lists;
    }

    @Override
    protected Set<String> ownColumns() {
        return Set.of(API + "/conferences/{c}/airings");
    }
}
