package org.cyclorama.booth.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.comment;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Ten comments at once, and one more every six seconds. */
@QuarkusTest
class CommentPaceTest {

    private final String person = unique("person");
    private String booth;
    private Instant begun;

    @BeforeEach
    void aBoothIsOpen() {
        booth = Expo.published("TURKEY");
        begun = Instant.now();
    }

    @Test
    void whoIsTooFastIsToldWhenToGoOn() {
        int taken = 0;
        Response refused = comment(booth, person, "Comment 0");
        while (refused.statusCode() == 201 && taken < 20) {
            taken++;
            refused = comment(booth, person, "Comment " + taken);
        }

        assertThat(taken).isBetween(10, most());
        refused.then().statusCode(429).body("type", endsWith("/too-many-requests"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 6);
        comment(booth, unique("other"), "Mine is not").then().statusCode(201);
        as(Tokens.participant(person)).get(API + "/me/comments").then().body("items", hasSize(taken));
    }

    @RepeatedTest(3)
    void howeverManyAtOnceNoMoreThanTenAreTaken() throws Exception {
        List<Integer> answers = Together.run(16, number -> () -> comment(booth, person, "At once " + number).statusCode());

        assertThat(answers).containsOnly(201, 429);
        assertThat(Collections.frequency(answers, 201)).isBetween(10, most());
    }

    /** Ten, but for what a slow machine leaves time for. */
    private int most() {
        return 10 + (int) Duration.between(begun, Instant.now()).dividedBy(Duration.ofSeconds(6));
    }

    /** What is answered from the store is no comment. */
    @Test
    void aRepetitionIsNotCounted() {
        String words = "{\"language\": \"en\", \"text\": \"Once\"}";
        for (int number = 0; number < 12; number++) {
            as(Tokens.participant(person)).header("Idempotency-Key", "again").body(words)
                    .post(API + "/booths/" + booth + "/comments").then().statusCode(201);
        }

        comment(booth, person, "Once").then().statusCode(201).body("state", equalTo("HELD"));
    }
}
