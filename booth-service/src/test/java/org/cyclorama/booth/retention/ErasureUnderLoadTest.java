package org.cyclorama.booth.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.booth.Database;
import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;

import io.quarkus.test.junit.QuarkusTest;

/** A person is erased while it still posts: nobody waits for the other for ever, and nothing is left half erased. */
@QuarkusTest
class ErasureUnderLoadTest {

    @Inject
    Database database;

    @RepeatedTest(5)
    void whoIsErasedWhilePostingIsErasedWhole() throws Exception {
        String person = unique("person");
        String booth = Expo.published("TURKEY");
        String request = API + "/collaboration-requests/" + Expo.request(booth, person).path("id") + "/messages";

        List<Integer> answers = Together.run(9, number -> () -> switch (number % 3) {
            case 0 -> erase(person);
            case 1 -> Expo.comment(booth, person, "Words " + number).statusCode();
            // The request is the person's until it is erased, and then nobody's.
            default ->
                as(Tokens.participant(person)).body("{\"language\": \"en\", \"text\": \"Again " + number + "\"}").post(request)
                        .statusCode();
        });

        assertThat(answers).isSubsetOf(200, 201, 404);
        assertThat(erase(person)).isEqualTo(200);
        for (String owned : List.of("comment WHERE author", "comment_audit WHERE by", "collaboration_request WHERE person",
                "collaboration_message WHERE writer", "gift_claim WHERE person", "pace WHERE person")) {
            assertThat(database.number("SELECT count(*) FROM %s = '%s'", owned, Tokens.subject(person))).as(owned).isZero();
        }
        assertThat(database.number("SELECT count(*) FROM comment WHERE booth = '%s' AND text <> ''", booth)).isZero();
    }

    private static int erase(String person) {
        return as(Tokens.service("registration-service")).body("{\"request\": \"%s\", \"subject\": \"%s\"}"
                .formatted(UUID.randomUUID(), Tokens.subject(person))).post("/internal/privacy/erasure").statusCode();
    }
}
