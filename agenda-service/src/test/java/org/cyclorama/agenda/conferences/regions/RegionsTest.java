package org.cyclorama.agenda.conferences.regions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;

import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.TestAgenda;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class RegionsTest {

    private static final String PATH = "/api/agenda/v1/regions";

    @BeforeEach
    void worldIsThere() {
        assertThat(Stage.putRegions().statusCode()).isIn(200, 412);
    }

    @Test
    void treeIsDefinedOnceAndThenReplacedByVersion() {
        Stage.putRegions().then().statusCode(412);
        Stage.asOrganizer().body(Stage.sample("regions.json")).put(PATH).then().statusCode(428);
        Stage.asOrganizer().header("If-Match", "\"999\"").body(Stage.sample("regions.json")).put(PATH).then().statusCode(412);
        String tag = Stage.asOrganizer().get(PATH).path("etag");
        Stage.asOrganizer().header("If-Match", tag).body(Stage.sample("regions.json")).put(PATH).then().statusCode(200)
                .header("ETag", tag);
    }

    @Test
    void publicReadsEveryCountryOnce() {
        List<String> countries = given().get(PATH).then().statusCode(200).extract().path("regions.countries.flatten()");
        assertThat(countries).hasSize(249).doesNotHaveDuplicates();
        given().get(PATH).then().body("regions.find { it.code == 'TURKEY' }.parent", equalTo("META"));
        given().header("Accept-Language", "ja").get(PATH).then().body("regions[0].name", equalTo("南北アメリカ"));
    }

    @Test
    void missingCountryIsNamed() {
        String without = Stage.sample("regions.json").replace("\"TR\"", "");
        assertThat(without).isNotEqualTo(Stage.sample("regions.json"));
        Stage.asOrganizer().header("If-Match", "*").body(without).put(PATH).then().statusCode(400)
                .body("violations.message", hasItem("country TR is missing"));
    }

    @Test
    void unknownCountryAndZoneAreRefused() {
        String strange = Stage.sample("regions.json").replace("\"TR\"", "\"TR\", \"XX\"").replace("Asia/Dubai", "Asia/Nowhere");
        Stage.asOrganizer().header("If-Match", "*").body(strange).put(PATH).then().statusCode(400)
                .body("violations", hasSize(2));
    }

    @Test
    void otherServicesGetAtLeastWhatTheirDoubleSays() {
        var answer = given().auth().oauth2(Tokens.service("booth-service")).get("/internal/regions").then().statusCode(200)
                .extract();
        List<Map<String, Object>> promised = JsonPath.from(TestAgenda.example("regions.json")).getList("regions");
        List<Map<String, Object>> real = answer.path("regions");
        promised.forEach(region -> assertThat(real)
                .filteredOn(one -> one.get("code").equals(region.get("code"))).singleElement()
                .satisfies(one -> {
                    assertThat(one).containsKeys(region.keySet().toArray(String[]::new)).containsEntry("parent",
                            region.get("parent"));
                    assertThat(((List<?>) one.get("countries")).containsAll((List<?>) region.get("countries"))).isTrue();
                }));
        given().auth().oauth2(Tokens.service("booth-service")).header("If-None-Match", answer.header("ETag"))
                .get("/internal/regions").then().statusCode(304);
    }

    @Test
    void onlyServicesSeeTheInternalTree() {
        given().get("/internal/regions").then().statusCode(401);
        given().auth().oauth2(Tokens.organizer()).get("/internal/regions").then().statusCode(403);
    }
}
