package org.cyclorama.booth.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.spaces.TestSpace.hotspot;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;

import jakarta.inject.Inject;

import org.cyclorama.booth.Database;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A booth stays in sight while a hotspot leads to it. */
@QuarkusTest
class LedToBoothTest {

    @Inject
    Database database;

    private TestSpace world;

    @BeforeEach
    void aPublishedBooth() {
        world = TestSpace.create();
    }

    @ParameterizedTest
    @CsvSource({ "BOOTH,turkey", "PRODUCT,turkey/endpoint" })
    void aBoothIsTakenOutOfTheSpaceBeforeItIsWithdrawn(String kind, String target) {
        String tag = world.define(world.with(hotspot(kind, target))).then().statusCode(201).extract().header("ETag");

        withdraw().then().statusCode(409).body("type", endsWith("/booth-led-to")).body("hotspots.space", contains("EXPO"))
                .body("hotspots.scene", contains("hall")).body("hotspots.hotspot", contains("spot"))
                .body("hotspots.target", contains(target));
        as(null).get(world.booth()).then().statusCode(200);
        as(Tokens.organizer()).header("If-Match", tag).body(world.with(hotspot("SCENE", "hall"))).put(world.path() + "/EXPO")
                .then().statusCode(200);
        withdraw().then().statusCode(204);
    }

    @Test
    void aHotspotOfAnotherConferenceOrToABoothOfALikeNameKeepsNothing() {
        TestSpace elsewhere = TestSpace.create();
        elsewhere.define(elsewhere.with(hotspot("BOOTH", "turkey"))).then().statusCode(201);
        String near = TestSpace.published(world.conference(), "turkey-2");
        world.define(world.with(hotspot("BOOTH", "turkey-2"))).then().statusCode(201);

        withdraw().then().statusCode(204);
        as(Tokens.organizer()).delete(near + "/publication").then().statusCode(409);
    }

    @Test
    void noHotspotLeadsToABoothThatIsNotPublished() {
        withdraw().then().statusCode(204);

        world.define(world.with(hotspot("BOOTH", "turkey"))).then().statusCode(400).body("violations.field",
                contains("scenes[0].hotspots[0].target"));
    }

    /** Of a space that was defined when hotspots could lead to drafts. */
    @Test
    void aDraftToWhichAHotspotLeadsIsNotDeleted() {
        world.define(world.with(hotspot("SCENE", "hall"))).then().statusCode(201);
        withdraw().then().statusCode(204);
        database.change("""
                UPDATE space SET definition = jsonb_set(jsonb_set(definition, '{scenes,0,hotspots,0,kind}', '"BOOTH"'),
                  '{scenes,0,hotspots,0,target}', '"turkey"') WHERE conference = '%s'""", world.conference());

        as(Tokens.organizer()).header("If-Match", "*").delete(world.booth()).then().statusCode(409)
                .body("type", endsWith("/booth-led-to")).body("hotspots[0].target", equalTo("turkey"));
    }

    @RepeatedTest(10)
    void whoDefinesAndWhoWithdrawsAtTheSameMomentDoNotLeaveAHotspotToNowhere() throws Exception {
        List<Integer> answers = Together.run(2, index -> () -> index == 0
                ? world.define(world.with(hotspot("BOOTH", "turkey"))).statusCode()
                : withdraw().statusCode());

        assertThat(answers).isIn(List.of(201, 409), List.of(400, 204));
    }

    private Response withdraw() {
        return as(Tokens.team("TURKEY")).delete(world.booth() + "/publication");
    }
}
