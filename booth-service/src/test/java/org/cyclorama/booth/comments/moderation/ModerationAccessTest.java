package org.cyclorama.booth.comments.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;

import org.cyclorama.booth.Callers;
import org.cyclorama.booth.Expo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

/** Who may read and decide what was said at whose booth. */
@QuarkusTest
class ModerationAccessTest {

    @ParameterizedTest(name = "{0} decides on a {2} comment in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            organizer    | TURKEY | pending  | 200
            team META    | META   | pending  | 200
            team META    | TURKEY | pending  | 200
            team META    | TURKEY | approved | 200
            team META    | EUROPE | pending  | 404
            team META    | EUROPE | approved | 403
            team TURKEY  | TURKEY | pending  | 200
            team TURKEY  | META   | pending  | 404
            team TURKEY  | META   | approved | 403
            team nowhere | TURKEY | pending  | 404
            team nowhere | TURKEY | approved | 403
            participant  | TURKEY | pending  | 403
            crew         | TURKEY | pending  | 403
            partner      | TURKEY | pending  | 403
            nobody       | TURKEY | approved | 401
            """)
    void aCommentIsDecidedByWhoManagesTheRegionOfItsBooth(String caller, String region, String state, int status) {
        String path = API + "/comments/" + comment(region, state) + "/decision";

        assertThat(as(Callers.token(caller)).body("{\"decision\": \"REJECTED\"}").put(path).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} reads what was said in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            organizer    | TURKEY   | 200
            organizer    | ATLANTIS | 404
            team META    | META     | 200
            team META    | TURKEY   | 200
            team META    | EUROPE   | 403
            team META    | ATLANTIS | 404
            team TURKEY  | TURKEY   | 200
            team TURKEY  | META     | 403
            team nowhere | TURKEY   | 403
            participant  | TURKEY   | 403
            crew         | TURKEY   | 403
            partner      | TURKEY   | 403
            nobody       | TURKEY   | 401
            """)
    void queuesAreReadByWhoManagesTheRegion(String caller, String region, int status) {
        String path = API + "/regions/" + region;

        assertThat(as(Callers.token(caller)).get(path + "/comments").statusCode()).as("comments").isEqualTo(status);
        assertThat(as(Callers.token(caller)).get(path + "/collaboration-requests").statusCode()).as("requests")
                .isEqualTo(status);
    }

    private static String comment(String region, String state) {
        String id = Expo.comment(Expo.published(region), unique("author"), "Hello").path("id");
        if ("approved".equals(state)) {
            as(Callers.token("organizer")).body("{\"decision\": \"APPROVED\"}").put(API + "/comments/" + id + "/decision")
                    .then()
                    .statusCode(200);
        }
        return id;
    }
}
