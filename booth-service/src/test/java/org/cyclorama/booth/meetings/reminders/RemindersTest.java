package org.cyclorama.booth.meetings.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.booth.Expo.unique;
import static org.cyclorama.booth.news.mail.MailParts.has;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.cyclorama.booth.Database;
import org.cyclorama.booth.meetings.Agenda;
import org.cyclorama.booth.news.mail.TestMail;
import org.cyclorama.testkit.Together;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** However many replicas look for meetings that begin soon, their visitors are reminded once. */
@QuarkusTest
class RemindersTest {

    private static final int MEETINGS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Reminders reminders;
    @Inject
    Database database;

    @Test
    void howeverManyLookNobodyIsRemindedTwice() throws Exception {
        LocalDateTime soon = LocalDateTime.ofInstant(Instant.now().plus(Duration.ofMinutes(20)), Agenda.ISTANBUL);
        List<String> visitors = Stream.generate(() -> unique("visitor")).limit(MEETINGS).toList();
        for (String visitor : visitors) {
            String member = unique("Member");
            Agenda.book(Agenda.slots(Agenda.booth("TURKEY", member), member, soon, 30, 1).getFirst(), visitor);
        }
        await().atMost(PATIENCE).until(() -> visitors.stream().allMatch(visitor -> reminders(visitor) == 1));
        // All of them at once, as at the full hour.
        database.change("UPDATE meeting_booking SET reminded_at = NULL WHERE person IN ('subject-of-%s')",
                String.join("', 'subject-of-", visitors));

        Together.run(6, number -> () -> {
            reminders.remind();
            return true;
        });

        await().atMost(PATIENCE).until(() -> visitors.stream().allMatch(visitor -> reminders(visitor) >= 2));
        await().during(Duration.ofSeconds(3)).atMost(PATIENCE).untilAsserted(
                () -> assertThat(visitors).allSatisfy(visitor -> assertThat(reminders(visitor)).isEqualTo(2)));
    }

    private static long reminders(String visitor) {
        return TestMail.to(visitor + "@people.example").stream().filter(mail -> !has(mail, "text/calendar")).count();
    }
}
