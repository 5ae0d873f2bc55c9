package org.cyclorama.booth.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.empty;

import java.util.List;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;

import io.quarkus.test.junit.QuarkusTest;

/** An author withdraws while two of the team decide: what was withdrawn never shows, whoever was first. */
@QuarkusTest
class WithdrawalRaceTest {

    @RepeatedTest(15)
    void whatWasWithdrawnNeverShows() throws Exception {
        String booth = Expo.published("TURKEY");
        String author = unique("author");
        String path = API + "/comments/" + Expo.comment(booth, author, "Hm").path("id");

        List<Integer> answers = Together.run(3, number -> () -> number == 0
                ? as(Tokens.participant(author)).header("If-Match", "*").delete(path).statusCode()
                : as(Tokens.team("TURKEY")).body("{\"decision\": \"APPROVED\"}").put(path + "/decision").statusCode());

        assertThat(answers.getFirst()).isEqualTo(204);
        assertThat(answers.subList(1, 3)).containsAnyOf(200, 409).isSubsetOf(200, 409);
        as(null).get(API + "/booths/" + booth + "/comments").then().body("items", empty());
        List<String> states = as(Tokens.organizer()).get(path + "/audit").jsonPath().getList("items.state");
        assertThat(states.getFirst()).isEqualTo("PENDING");
        assertThat(states.getLast()).isEqualTo("WITHDRAWN");
        assertThat(states).hasSize(2 + (int) answers.stream().filter(status -> status == 200).count());
    }
}
