package org.cyclorama.booth.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.spaces.TestSpace.hotspot;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;

import java.util.List;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A product stays on show while a hotspot leads to it; a draft can lack it until it is published. */
@QuarkusTest
class LedToProductTest {

    private static final String WITH_IT = Expo.booth("turkey", "TURKEY", null, "Welcome");
    private static final String WITHOUT_IT = WITH_IT.replace("\"code\": \"endpoint\"", "\"code\": \"gateway\"");

    private TestSpace world;

    @BeforeEach
    void aBoothThatShowsAProduct() {
        world = TestSpace.create();
    }

    @Test
    void aDraftThatLacksItIsPublishedOnlyWhenNoHotspotLeadsThereAnyMore() {
        String tag = world.define(world.with(hotspot("PRODUCT", "turkey/endpoint"))).then().statusCode(201).extract()
                .header("ETag");
        draft(WITHOUT_IT);

        publish().then().statusCode(409).body("type", endsWith("/product-led-to")).body("hotspots.space", contains("EXPO"))
                .body("hotspots.scene", contains("hall")).body("hotspots.hotspot", contains("spot"))
                .body("hotspots.target", contains("turkey/endpoint"));
        as(null).get(world.booth()).then().statusCode(200).body("products.code", contains("endpoint"));
        as(Tokens.organizer()).header("If-Match", tag).body(world.with(hotspot("BOOTH", "turkey"))).put(world.path() + "/EXPO")
                .then().statusCode(200);
        publish().then().statusCode(200).body("products.code", contains("gateway"));
    }

    @Test
    void aRestoredRevisionWithoutItIsADraftThatIsNotPublishedEither() {
        draft(Expo.booth("turkey", "TURKEY", null, "Both").replace("\"products\": [", """
                "products": [{"code": "gateway", "name": {"en": "Gateway"}, "text": {"en": "Filters."}},"""));
        publish().then().statusCode(200);
        world.define(world.with(hotspot("PRODUCT", "turkey/gateway"))).then().statusCode(201);

        team().header("If-Match", "*").post(world.booth() + "/revisions/1/restoration").then().statusCode(200);

        publish().then().statusCode(409).body("hotspots.target", contains("turkey/gateway"));
        team().header("If-Match", "*").post(world.booth() + "/revisions/2/restoration").then().statusCode(200);
        publish().then().statusCode(200);
    }

    @Test
    void noHotspotLeadsToAProductThatOnlyTheDraftHas() {
        draft(WITHOUT_IT);

        world.define(world.with(hotspot("PRODUCT", "turkey/gateway"))).then().statusCode(400).body("violations.field",
                contains("scenes[0].hotspots[0].target"));
        world.define(world.with(hotspot("PRODUCT", "turkey/endpoint"))).then().statusCode(201);
    }

    @RepeatedTest(10)
    void whoDefinesAndWhoPublishesAtTheSameMomentDoNotLeaveAHotspotToNowhere() throws Exception {
        draft(WITHOUT_IT);

        List<Integer> answers = Together.run(2, index -> () -> index == 0
                ? world.define(world.with(hotspot("PRODUCT", "turkey/endpoint"))).statusCode()
                : publish().statusCode());

        assertThat(answers).isIn(List.of(201, 409), List.of(400, 200));
    }

    private void draft(String definition) {
        team().header("If-Match", "*").body(definition).put(world.booth()).then().statusCode(200);
    }

    private Response publish() {
        return team().post(world.booth() + "/publication");
    }

    private static RequestSpecification team() {
        return as(Tokens.team("TURKEY"));
    }
}
