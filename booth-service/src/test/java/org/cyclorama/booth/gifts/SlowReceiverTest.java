package org.cyclorama.booth.gifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.booth.Expo.comment;
import static org.cyclorama.booth.Expo.unique;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.cyclorama.booth.Expo;
import org.cyclorama.booth.news.TestHub;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import javax.sql.DataSource;

/** gifts-service takes three seconds for each of more gifts than a lease has room for. */
@QuarkusTest
class SlowReceiverTest {

    private static final int MORE_THAN_A_LEASE = 12;

    @Inject
    DataSource database;

    @AfterEach
    void giftsServiceIsWell() {
        TestGifts.up();
    }

    @Test
    void itIsInNobodysWayAndNoLeaseIsOutlived() throws Exception {
        String booth = Expo.published("TURKEY");
        List<String> people = Stream.generate(() -> unique("person")).limit(MORE_THAN_A_LEASE).toList();
        TestGifts.slow();
        people.forEach(person -> comment(booth, person, "Good morning").then().statusCode(201));

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(people)
                .allSatisfy(person -> assertThat(TestHub.took(Tokens.subject(person))).hasSize(1)));
        assertThat(waiting(booth)).as("gifts still on their way").isGreaterThan(MORE_THAN_A_LEASE / 2);
        await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(50)).until(() -> {
            assertThat(outlived(booth)).as("messages under way whose lease has ended").isZero();
            return waiting(booth) == 0;
        });
        assertThat(people).allSatisfy(person -> assertThat(TestGifts.answered(Tokens.subject(person), 201)).isEqualTo(1));
    }

    private int waiting(String booth) throws SQLException {
        return count("true", booth);
    }

    private int outlived(String booth) throws SQLException {
        return count("attempts > 0 AND next_attempt_at <= clock_timestamp()", booth);
    }

    private int count(String which, String booth) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT count(*) FROM outbox_message WHERE payload ->> 'booth' = ? AND " + which)) {
            query.setString(1, booth);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
