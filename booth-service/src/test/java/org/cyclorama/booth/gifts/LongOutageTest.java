package org.cyclorama.booth.gifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.booth.Expo.comment;
import static org.cyclorama.booth.Expo.request;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.cyclorama.booth.Database;
import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/**
 * gifts-service is down for an hour; the hour is played by moving the times in the outbox, attempt by attempt. In its middle,
 * where one attempt differs from the next in its number alone, the numbers are moved too.
 */
@QuarkusTest
class LongOutageTest {

    /** 1, 2, 4 … 32 seconds, then a minute each: more than these in an hour. */
    private static final int ATTEMPTS_IN_AN_HOUR = 65;
    private static final int UNTIL_PAUSES_ARE_THE_LONGEST = 8;
    private static final int LAST_ATTEMPTS = 4;

    @Inject
    Database database;

    @AfterEach
    void giftsServiceIsWell() {
        TestGifts.up();
    }

    @Test
    void afterAnHourWithoutGiftsServiceEveryGiftArrivesOnce() {
        String booth = Expo.published("TURKEY");
        List<String> people = Stream.generate(() -> unique("person")).limit(5).toList();
        TestGifts.down();
        people.forEach(person -> comment(booth, person, "Is anybody there?").then().statusCode(201)
                .body("gift.state", equalTo("ON_ITS_WAY")));
        people.forEach(person -> request(booth, person).then().statusCode(201).body("gift.state", equalTo("ALREADY_EARNED")));

        attempt(booth, 1, UNTIL_PAUSES_ARE_THE_LONGEST);
        database.change("UPDATE outbox_message SET attempts = %d WHERE payload ->> 'booth' = '%s'",
                ATTEMPTS_IN_AN_HOUR - LAST_ATTEMPTS, booth);
        attempt(booth, ATTEMPTS_IN_AN_HOUR - LAST_ATTEMPTS + 1, ATTEMPTS_IN_AN_HOUR);
        TestGifts.up();

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            hurry(booth);
            return claims(booth, "GRANTED") == 5 && messages(booth, "true") == 0;
        });
        // Asked for in the same words each time: gifts-service gives that once.
        assertThat(people).allSatisfy(person -> {
            assertThat(TestGifts.answered(Tokens.subject(person), 201)).isPositive();
            assertThat(TestGifts.asked(Tokens.subject(person)).stream().distinct()).hasSize(1);
        });
    }

    private void attempt(String booth, int first, int last) {
        for (int attempt = first; attempt <= last; attempt++) {
            int tried = attempt;
            await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50))
                    .until(() -> attemptedOrHurried(booth, tried));
        }
    }

    /** The next attempt is due at once, not after its pause, which is never longer than a minute. */
    private boolean attemptedOrHurried(String booth, int attempt) {
        assertThat(messages(booth, "next_attempt_at > now() + interval '1 minute' OR parked_at IS NOT NULL")).isZero();
        boolean attempted = messages(booth, "attempts < " + attempt) == 0;
        hurry(booth);
        return attempted;
    }

    private void hurry(String booth) {
        database.change("UPDATE outbox_message SET next_attempt_at = now() WHERE payload ->> 'booth' = '%s'", booth);
    }

    private int messages(String booth, String which) {
        return database.number("SELECT count(*) FROM outbox_message WHERE payload ->> 'booth' = '%s' AND (%s)", booth, which);
    }

    private int claims(String booth, String state) {
        return database.number("SELECT count(*) FROM gift_claim WHERE booth = '%s' AND state = '%s'", booth, state);
    }
}
