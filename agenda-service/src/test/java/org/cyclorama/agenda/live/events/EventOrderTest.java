package org.cyclorama.agenda.live.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.cyclorama.agenda.Stage;
import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.live.Listener;
import org.cyclorama.agenda.live.Listener.Heard;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** An event that is written first and committed last is the case in which ids of a sequence lose one. */
@QuarkusTest
class EventOrderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Events events;

    @Inject
    Conferences conferences;

    @Inject
    AgroalDataSource database;

    @Test
    void eventOfASlowTransactionIsToldBeforeThoseThatOvertookIt() throws Exception {
        Stage stage = Stage.set();
        UUID conference = QuarkusTransaction.requiringNew().call(() -> conferences.id(stage.slug()));
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        try (Listener listener = new Listener(stage.path("/live"), Optional.empty(), Optional.empty())) {
            Thread slow = Thread.ofPlatform().start(() -> QuarkusTransaction.requiringNew().run(() -> {
                events.publish(conference, EventKind.ANNOUNCEMENT, Map.of("said", "first"));
                written.countDown();
                waitFor(commit);
            }));
            waitFor(written);
            publish(conference, "second");
            publish(conference, "third");
            await().during(Duration.ofSeconds(2)).atMost(PATIENCE).until(() -> listener.events().isEmpty());
            commit.countDown();
            slow.join();
            await().atMost(PATIENCE).until(() -> listener.events().size() == 3);
            assertThat(listener.events()).extracting(Heard::data).containsExactly("{\"said\": \"first\"}",
                    "{\"said\": \"second\"}", "{\"said\": \"third\"}");
            List<String> ids = listener.events().stream().map(Heard::id).toList();
            try (Listener back = new Listener(stage.path("/live"), Optional.of(ids.getFirst()), Optional.empty())) {
                await().atMost(PATIENCE).until(() -> back.events().size() == 2);
                assertThat(back.events()).extracting(Heard::id).isEqualTo(ids.subList(1, 3));
            }
        }
    }

    /** A bulk import or a session that was forgotten, in this or another database of the server. */
    @Test
    void whoWritesSomethingElseForLongHoldsNobodyUp() throws Exception {
        Stage stage = Stage.set();
        UUID conference = QuarkusTransaction.requiringNew().call(() -> conferences.id(stage.slug()));
        try (Connection forgotten = database.getConnection();
                Listener listener = new Listener(stage.path("/live"), Optional.empty(), Optional.empty())) {
            forgotten.setAutoCommit(false);
            try (Statement statement = forgotten.createStatement()) {
                statement.executeQuery("SELECT pg_current_xact_id()");
            }
            publish(conference, "all the same");
            await().atMost(PATIENCE).until(() -> listener.events().size() == 1);
            forgotten.rollback();
        }
    }

    @Test
    void eventOfAChangeThatFailedWasNeverThere() throws Exception {
        Stage stage = Stage.set();
        UUID conference = QuarkusTransaction.requiringNew().call(() -> conferences.id(stage.slug()));
        try (Listener listener = new Listener(stage.path("/live"), Optional.empty(), Optional.empty())) {
            QuarkusTransaction.begin();
            events.publish(conference, EventKind.ANNOUNCEMENT, Map.of("said", "never"));
            QuarkusTransaction.rollback();
            publish(conference, "afterwards");
            await().atMost(PATIENCE).until(() -> !listener.events().isEmpty());
            assertThat(listener.events()).extracting(Heard::data).containsExactly("{\"said\": \"afterwards\"}");
        }
    }

    private void publish(UUID conference, String said) {
        QuarkusTransaction.requiringNew().run(() -> events.publish(conference, EventKind.ANNOUNCEMENT, Map.of("said", said)));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
