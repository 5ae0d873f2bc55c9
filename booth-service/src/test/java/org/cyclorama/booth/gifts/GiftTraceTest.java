package org.cyclorama.booth.gifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** What is sent later, out of the outbox, belongs to the trace (W3C Trace Context) of the request that led to it. */
@QuarkusTest
class GiftTraceTest {

    private final String person = unique("person");
    private final String subject = Tokens.subject(person);

    @Test
    void giftBelongsToTheTraceOfTheCommentThatEarnedIt() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        as(Tokens.participant(person)).header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .body(Map.of("text", "Hello", "language", "en"))
                .post(API + "/booths/" + Expo.published("TURKEY") + "/comments").then().statusCode(201);

        await().atMost(Duration.ofSeconds(30)).until(() -> TestGifts.answered(subject, 201) >= 1);
        assertThat(TestGifts.traces(subject)).isNotEmpty().allSatisfy(sent -> assertThat(sent).startsWith("00-" + trace));
    }
}
