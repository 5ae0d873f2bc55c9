package org.cyclorama.booth.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.spaces.TestSpace.hotspot;
import static org.hamcrest.Matchers.endsWith;

import java.util.List;

import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A booth stays while a hotspot leads to it. */
@QuarkusTest
class LedToBoothTest {

    private TestSpace world;
    private String booth;

    @BeforeEach
    void aBoothThatNobodyUsed() {
        world = TestSpace.create();
        booth = API + "/booths/" + as(Tokens.organizer()).get(API + "/conferences/" + world.conference()
                + "/booths?version=draft").path("items[0].id");
    }

    @ParameterizedTest
    @CsvSource({ "BOOTH,turkey", "PRODUCT,turkey/endpoint" })
    void aBoothIsTakenOutOfTheSpaceBeforeItIsDeleted(String kind, String target) {
        String tag = world.define(world.with(hotspot(kind, target))).then().statusCode(201).extract().header("ETag");

        delete().then().statusCode(409).body("type", endsWith("/booth-led-to"));
        as(Tokens.organizer()).header("If-Match", tag).body(world.with(hotspot("SCENE", "hall"))).put(world.path() + "/EXPO")
                .then().statusCode(200);
        delete().then().statusCode(204);
    }

    @RepeatedTest(10)
    void whoDefinesAndWhoDeletesAtTheSameMomentDoNotLeaveAHotspotToNowhere() throws Exception {
        List<Integer> answers = Together.run(2, index -> () -> index == 0
                ? world.define(world.with(hotspot("BOOTH", "turkey"))).statusCode()
                : delete().statusCode());

        assertThat(answers).isIn(List.of(201, 409), List.of(400, 204));
    }

    private Response delete() {
        return as(Tokens.organizer()).header("If-Match", "*").delete(booth);
    }
}
