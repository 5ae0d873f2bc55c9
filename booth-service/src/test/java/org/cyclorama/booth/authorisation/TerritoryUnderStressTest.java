package org.cyclorama.booth.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** While those who manage a booth change, publish and withdraw it, nobody else gets hold of it in between. */
@QuarkusTest
class TerritoryUnderStressTest {

    private static final int ROUNDS = 15;

    private final List<String> own = List.of(Tokens.team("TURKEY"), Tokens.team("META"));
    private final List<String> strangers = List.of(Tokens.team("EUROPE"), Tokens.team("APAC", "CIS"), Tokens.team(),
            Tokens.participant("bystander"), Tokens.partner("ACME"), Tokens.staff("organizer", List.of("partners-elsewhere")));
    private final String conference = Expo.conference();
    private final Set<String> leaked = new ConcurrentSkipListSet<>();
    private final Set<Integer> answers = new ConcurrentSkipListSet<>();

    @RepeatedTest(3)
    void nobodyElseReadsOrChangesWhatIsBeingChanged() throws Exception {
        String booth = API + "/booths/" + Expo.draft(conference, "TURKEY", null);
        String code = as(own.getFirst()).get(booth + "?version=draft").path("code");

        Together.run(own.size() + strangers.size(), index -> () -> {
            for (int round = 0; round < ROUNDS; round++) {
                if (index < own.size()) {
                    edit(booth, code, own.get(index));
                } else {
                    intrude(booth, code, strangers.get(index - own.size()));
                }
            }
            return true;
        });

        assertThat(leaked).as("what strangers saw of drafts").isEmpty();
        assertThat(answers).as("what strangers were answered").isSubsetOf(403, 404);
        as(own.getFirst()).get(booth + "?version=draft").then().statusCode(200).body("welcome.en", startsWith("Ours"));
        as(own.getFirst()).get(booth + "/revisions").then().statusCode(200)
                .body("items.publishedBy", everyItem(equalTo("regional-team")));
    }

    private static void edit(String booth, String code, String token) {
        as(token).header("If-Match", "*").body(Expo.booth(code, "TURKEY", null, "Ours SECRET " + unique("words"))).put(booth)
                .then().statusCode(200);
        as(token).header("If-Match", "*").body(Expo.booth(code, "TURKEY", null, "Ours")).put(booth).then().statusCode(200);
        as(token).post(booth + "/publication").then().statusCode(200);
        as(token).delete(booth + "/publication").then().statusCode(204);
    }

    private void intrude(String booth, String code, String token) {
        Response draft = as(token).get(booth + "?version=draft");
        if (draft.asString().contains("SECRET")) {
            leaked.add(draft.asString());
        }
        answers.add(draft.statusCode());
        answers.add(as(token).header("If-Match", "*").body(Expo.booth(code, "TURKEY", null, "Theirs")).put(booth).statusCode());
        answers.add(as(token).post(booth + "/publication").statusCode());
        answers.add(as(token).post(booth + "/preview").statusCode());
        answers.add(as(token).header("If-Match", "*").delete(booth).statusCode());
    }
}
