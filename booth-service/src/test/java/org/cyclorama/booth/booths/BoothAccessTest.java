package org.cyclorama.booth.booths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;

import org.cyclorama.booth.Callers;
import org.cyclorama.booth.Expo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Who may do what with whose booth: a team its own regions' and those under them, META covers TURKEY, not the other way. */
@QuarkusTest
class BoothAccessTest {

    @ParameterizedTest(name = "{0} at a {2} booth of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            organizer    | TURKEY | draft     | 200 | 200 | 200 | 200 | 204
            organizer    | TURKEY | published | 200 | 200 | 200 | 200 | 204
            team META    | META   | draft     | 200 | 200 | 200 | 200 | 204
            team META    | META   | published | 200 | 200 | 200 | 200 | 204
            team META    | TURKEY | draft     | 200 | 200 | 200 | 200 | 204
            team META    | TURKEY | published | 200 | 200 | 200 | 200 | 204
            team META    | EUROPE | draft     | 404 | 404 | 404 | 404 | 404
            team META    | EUROPE | published | 200 | 404 | 403 | 403 | 403
            team TURKEY  | TURKEY | draft     | 200 | 200 | 200 | 200 | 204
            team TURKEY  | TURKEY | published | 200 | 200 | 200 | 200 | 204
            team TURKEY  | META   | draft     | 404 | 404 | 404 | 404 | 404
            team TURKEY  | META   | published | 200 | 404 | 403 | 403 | 403
            team nowhere | TURKEY | draft     | 404 | 404 | 404 | 404 | 404
            team nowhere | TURKEY | published | 200 | 404 | 403 | 403 | 403
            participant  | TURKEY | draft     | 404 | 404 | 403 | 403 | 403
            participant  | TURKEY | published | 200 | 404 | 403 | 403 | 403
            door-staff   | TURKEY | published | 200 | 404 | 403 | 403 | 403
            partner      | TURKEY | published | 200 | 404 | 403 | 403 | 403
            nobody       | TURKEY | draft     | 404 | 404 | 401 | 401 | 401
            nobody       | TURKEY | published | 200 | 404 | 401 | 401 | 401
            """)
    void everyVerbIsDecidedByTheRegionOfTheBooth(String caller, String region, String state, int read, int readDraft, int put,
            int publish, int withdraw) {
        String token = Callers.token(caller);
        String path = API + "/booths/" + booth(region, state);
        String code = as(Callers.token("organizer")).get(path + "?version=draft").path("code");

        assertThat(as(token).get(path).statusCode()).as("read").isEqualTo(read);
        assertThat(as(token).get(path + "?version=draft").statusCode()).as("read the draft").isEqualTo(readDraft);
        Response change = as(token).header("If-Match", "*").body(Expo.booth(code, region, null, "Changed")).put(path);
        assertThat(change.statusCode()).as("replace the draft").isEqualTo(put);
        assertThat(as(token).post(path + "/publication").statusCode()).as("publish").isEqualTo(publish);
        assertThat(as(token).delete(path + "/publication").statusCode()).as("withdraw").isEqualTo(withdraw);
    }

    @ParameterizedTest(name = "{0} at a {2} booth of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            team EUROPE  | TURKEY | draft
            team EUROPE  | TURKEY | published
            team TURKEY  | META   | published
            participant  | TURKEY | published
            nobody       | TURKEY | published
            """)
    void whoIsRefusedHasChangedNothing(String caller, String region, String state) {
        String path = API + "/booths/" + booth(region, state);
        String organizer = Callers.token("organizer");
        String before = as(organizer).get(path + "?version=draft").asString();
        String code = as(organizer).get(path + "?version=draft").path("code");

        as(Callers.token(caller)).header("If-Match", "*").body(Expo.booth(code, region, null, "Changed")).put(path);
        as(Callers.token(caller)).post(path + "/publication");
        as(Callers.token(caller)).delete(path + "/publication");

        assertThat(as(organizer).get(path + "?version=draft").asString()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} sets up a booth of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            organizer    | EUROPE   | 201
            organizer    | ATLANTIS | 422
            team META    | META     | 201
            team META    | TURKEY   | 201
            team META    | EUROPE   | 403
            team META    | ATLANTIS | 403
            team TURKEY  | TURKEY   | 201
            team TURKEY  | META     | 403
            team nowhere | TURKEY   | 403
            participant  | TURKEY   | 403
            crew         | TURKEY   | 403
            partner      | TURKEY   | 403
            nobody       | TURKEY   | 401
            """)
    void aBoothIsSetUpByWhoManagesItsRegion(String caller, String region, int status) {
        as(Callers.token(caller)).body(Expo.booth(Expo.unique("booth"), region, null, "Welcome"))
                .post(API + "/conferences/" + Expo.conference() + "/booths")
                .then().statusCode(status);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            organizer    | META EUROPE TURKEY
            team META    | META TURKEY
            team TURKEY  | TURKEY
            team EUROPE  | EUROPE
            team nowhere |
            participant  |
            nobody       |
            """)
    void theListOfDraftsHoldsOnlyThoseThatTheCallerManages(String caller, String regions) {
        String conference = Expo.conference();
        Expo.draft(conference, "META", null);
        Expo.published(conference, "EUROPE", null);
        Expo.draft(conference, "TURKEY", null);
        String path = API + "/conferences/" + conference + "/booths";

        assertThat(as(Callers.token(caller)).get(path + "?version=draft").then().statusCode(200).extract().jsonPath()
                .getList("items.region", String.class)).containsExactly(regions == null ? new String[0] : regions.split(" "));
        assertThat(as(Callers.token(caller)).get(path).then().statusCode(200).extract().jsonPath()
                .getList("items.region", String.class)).containsExactly("EUROPE");
    }

    private static String booth(String region, String state) {
        return "draft".equals(state) ? Expo.draft(region) : Expo.published(region);
    }
}
