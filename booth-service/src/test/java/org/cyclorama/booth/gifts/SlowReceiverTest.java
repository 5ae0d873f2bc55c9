package org.cyclorama.booth.gifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.booth.Expo.comment;
import static org.cyclorama.booth.Expo.unique;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.cyclorama.booth.Database;
import org.cyclorama.booth.Expo;
import org.cyclorama.booth.news.TestHub;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** gifts-service takes half as long as it is waited for (12 s), for each of more gifts than a lease (30 s) has room for. */
@QuarkusTest
class SlowReceiverTest {

    private static final Duration LONG = Duration.ofSeconds(6);
    /** Leased at once. Three begin while more than the 15 s that a delivery may take are left of it. */
    private static final int MORE_THAN_A_LEASE = 5;

    @Inject
    Database database;

    @AfterEach
    void giftsServiceIsWell() {
        TestGifts.up();
    }

    @Test
    void itIsInNobodysWayAndNoLeaseIsOutlived() throws Exception {
        String booth = Expo.published("TURKEY");
        List<String> people = Stream.generate(() -> unique("person")).limit(MORE_THAN_A_LEASE).toList();
        TestGifts.slow(LONG);
        Together.run(people.size(), index -> () -> comment(booth, people.get(index), "Good morning").then().statusCode(201));

        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(people)
                .allSatisfy(person -> assertThat(TestHub.took(Tokens.subject(person))).hasSize(1)));
        assertThat(waiting(booth)).as("gifts still on their way").isGreaterThan(MORE_THAN_A_LEASE / 2);
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(50)).until(() -> {
            assertThat(begunTooLate(booth)).as("messages under way whose lease is about to end").isZero();
            return waiting(booth) == 0;
        });
        // Asked for again it may have been, but in the same words: gifts-service gives that once.
        assertThat(people)
                .allSatisfy(person -> assertThat(TestGifts.asked(Tokens.subject(person)).stream().distinct()).hasSize(1));
    }

    private int waiting(String booth) {
        return count("true", booth);
    }

    /** What begins in time has 9 s left when it is answered; the fifth, begun regardless, would have none. */
    private int begunTooLate(String booth) {
        return count("attempts > 0 AND failure IS NULL AND next_attempt_at <= clock_timestamp() + interval '3 seconds'", booth);
    }

    private int count(String which, String booth) {
        return database.number("SELECT count(*) FROM outbox_message WHERE payload ->> 'booth' = '%s' AND %s", booth, which);
    }
}
