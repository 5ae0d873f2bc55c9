package org.cyclorama.booth.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.spaces.TestSpace.hotspot;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.UUID;

import org.cyclorama.booth.Callers;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class SpaceResourceTest {

    private TestSpace world;
    private String spaces;

    @BeforeEach
    void aPanoramaAndABoothAreThere() {
        world = TestSpace.create();
        spaces = world.path();
    }

    @Test
    void aSpaceIsReadByEverybodyAsItWasDefined() {
        Response created = world.define(world.with(hotspot("SCENE", "hall")));

        created.then().statusCode(201);
        as(null).get(API + "/spaces/" + created.path("id")).then().statusCode(200).body("kind", equalTo("EXPO"))
                .body("start", equalTo("hall")).body("scenes[0].panorama", equalTo(world.hall()))
                .body("scenes[0].view.yaw", equalTo(90f)).body("scenes[0].hotspots[0].text.ja", equalTo("言葉"))
                .header("Cache-Control", startsWith("public"));
        as(null).get(spaces).then().body("items.id", contains(created.path("id").toString()));
    }

    @Test
    void aSpaceIsDefinedOnceAndThenReplacedByWhoKnowsItsVersion() {
        Response created = world.define(world.with(hotspot("SCENE", "hall")));
        String anew = world.with(hotspot("BOOTH", "turkey"));

        world.define(anew).then().statusCode(412);
        world.define(world.with(hotspot("BOOTH", "nowhere"))).then().statusCode(412);
        as(Tokens.organizer()).body(anew).put(spaces + "/EXPO").then().statusCode(428);
        String tag = as(Tokens.organizer()).get(API + "/spaces/" + created.path("id")).header("ETag");
        assertThat(tag).isEqualTo(created.header("ETag"));
        as(Tokens.organizer()).header("If-Match", tag).body(anew).put(spaces + "/EXPO").then().statusCode(200)
                .body("id", equalTo(created.path("id"))).body("scenes[0].hotspots[0].target", equalTo("turkey"));
        as(Tokens.organizer()).header("If-Match", tag).body(anew).put(spaces + "/EXPO").then().statusCode(412)
                .body("changedFields", contains("definition")).body("changedBy", contains("organizer"));
    }

    @Test
    void everybodyElsesTagIsThatOfTheContentInItsLanguage() {
        String path = API + "/spaces/" + world.define(world.with(hotspot("SCENE", "hall"))).path("id");
        Response japanese = as(null).get(path + "?lang=ja");

        japanese.then().body("scenes[0].description", equalTo("言葉"));
        as(null).header("If-None-Match", japanese.header("ETag")).get(path + "?lang=ja").then().statusCode(304);
        as(null).header("If-None-Match", japanese.header("ETag")).get(path + "?lang=en").then().statusCode(200);
    }

    @Test
    void whatWasReplacedIsSeenAtOnceInEveryLanguage() {
        Response created = world.define(world.with(hotspot("SCENE", "hall")));
        String path = API + "/spaces/" + created.path("id");
        for (String language : List.of("", "?lang=ja", "?lang=tr")) {
            as(null).get(path + language).then().body("scenes[0].hotspots[0].kind", equalTo("SCENE"));
        }

        as(Tokens.organizer()).header("If-Match", created.header("ETag")).body(world.with(hotspot("BOOTH", "turkey")))
                .put(spaces + "/EXPO").then().statusCode(200);

        for (String language : List.of("", "?lang=ja", "?lang=tr")) {
            as(null).get(path + language).then().body("scenes[0].hotspots[0].kind", equalTo("BOOTH"));
        }
        as(null).header("Accept-Language", "ja".repeat(200)).get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"scenes\": [null]}", "{\"scenes\": [{\"hotspots\": [null]}]}",
            "{\"start\": \"hall\", \"scenes\": []}",
            "{\"kind\": \"ATTIC\"}", "{\"scenes\": 1}" })
    void aSpaceThatIsNoneIsRefused(String body) {
        world.define(body).then().statusCode(400).body("type", endsWith("/invalid-request"));
    }

    @ParameterizedTest
    @CsvSource({ "team META,403", "crew,403", "participant,403", "nobody,401" })
    void onlyAnOrganizerDefinesSpaces(String caller, int status) {
        assertThat(as(Callers.token(caller)).header("If-None-Match", "*").body(world.with(hotspot("SCENE", "hall")))
                .put(spaces + "/EXPO").statusCode()).isEqualTo(status);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        as(null).get(API + "/spaces/" + UUID.randomUUID()).then().statusCode(404);
        as(null).get(API + "/conferences/elsewhere/spaces").then().statusCode(404);
    }
}
