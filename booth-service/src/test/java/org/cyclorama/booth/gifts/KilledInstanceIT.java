package org.cyclorama.booth.gifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.booth.Expo.comment;
import static org.cyclorama.booth.Expo.unique;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.cyclorama.booth.Database;
import org.cyclorama.booth.Expo;
import org.cyclorama.booth.Replicas;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The packaged service is killed, without a chance to tidy up, while people comment and gifts are on their way. */
class KilledInstanceIT {

    private static final int WRITERS = 6;

    private final Replicas replicas = new Replicas(Map.of());
    private final Database database = replicas.database();
    private final Queue<String> answered = new ConcurrentLinkedQueue<>();

    @AfterEach
    void nothingIsLeftRunning() {
        replicas.close();
    }

    @Test
    void whatWasAnsweredIsKeptAndItsGiftArrivesOnceThoughTheInstanceIsKilled() throws Exception {
        Process first = replicas.start(21510);
        String booth = Expo.published("TURKEY");
        TestGifts.slow(Duration.ofSeconds(3));
        AtomicBoolean alive = new AtomicBoolean(true);
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.submit(() -> write(booth, alive));
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> answered.size() > 200);
            first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            alive.set(false);
        }
        assertThat(database.number("SELECT count(*) FROM outbox_message WHERE destination = 'gifts.grant' AND attempts > 0"))
                .as("gifts that were on their way").isPositive();
        TestGifts.up();

        replicas.start(21520);
        // The dead instance's leases end after half a minute; they are made to end now.
        database.change("UPDATE outbox_message SET next_attempt_at = now()");

        await().atMost(Duration.ofSeconds(60)).until(
                () -> database.number("SELECT count(*) FROM outbox_message WHERE destination = 'gifts.grant'") == 0);
        assertThat(database.number("SELECT count(*) FROM comment")).isGreaterThanOrEqualTo(answered.size());
        assertThat(database.number("SELECT count(*) FROM comment")).as("every comment's gift, and no gift without a comment")
                .isEqualTo(database.number("SELECT count(*) FROM gift_claim WHERE state = 'GRANTED'"));
        assertThat(answered).allSatisfy(person -> {
            assertThat(database.number("SELECT count(*) FROM comment WHERE author = '%s'", Tokens.subject(person)))
                    .isEqualTo(1);
            // Asked for again it may have been, but in the same words: gifts-service gives that once.
            assertThat(TestGifts.asked(Tokens.subject(person))).isNotEmpty()
                    .containsOnly(TestGifts.asked(Tokens.subject(person)).getFirst());
        });
    }

    private void write(String booth, AtomicBoolean alive) {
        while (alive.get()) {
            String person = unique("person");
            try {
                if (comment(booth, person, "Hello from " + person).statusCode() == 201) {
                    answered.add(person);
                }
            } catch (Exception refused) {
                // The connection broke: nothing was promised.
                continue;
            }
        }
    }
}
