package org.cyclorama.booth.gifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.booth.Expo.comment;
import static org.cyclorama.booth.Expo.request;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import javax.sql.DataSource;

/** gifts-service is down for an hour; the hour is played by moving the times in the outbox, attempt by attempt. */
@QuarkusTest
class LongOutageTest {

    /** 1, 2, 4 … 64, then a minute each: more than these in an hour. */
    private static final int ATTEMPTS_IN_AN_HOUR = 65;

    @Inject
    DataSource database;

    @AfterEach
    void giftsServiceIsWell() {
        TestGifts.up();
    }

    @Test
    void afterAnHourWithoutGiftsServiceEveryGiftArrivesOnce() throws Exception {
        String booth = Expo.published("TURKEY");
        List<String> people = Stream.generate(() -> unique("person")).limit(5).toList();
        TestGifts.down();
        people.forEach(person -> comment(booth, person, "Is anybody there?").then().statusCode(201)
                .body("gift.state", equalTo("ON_ITS_WAY")));
        people.forEach(person -> request(booth, person).then().statusCode(201).body("gift.state", equalTo("ALREADY_EARNED")));

        for (int attempt = 1; attempt <= ATTEMPTS_IN_AN_HOUR; attempt++) {
            int tried = attempt;
            await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50))
                    .until(() -> attemptedOrHurried(booth, tried));
        }
        TestGifts.up();

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(claims(booth, "GRANTED")).isEqualTo(5));
        assertThat(people).allSatisfy(person -> assertThat(TestGifts.answered(Tokens.subject(person), 201)).isEqualTo(1));
        assertThat(count("SELECT count(*) FROM outbox_message WHERE payload ->> 'booth' = '" + booth + "'")).isZero();
    }

    /** The next attempt is due at once, not after a pause of up to a minute. */
    private boolean attemptedOrHurried(String booth, int attempt) throws SQLException {
        boolean attempted = attempts(booth) >= attempt;
        execute("UPDATE outbox_message SET next_attempt_at = now() WHERE payload ->> 'booth' = '" + booth + "'");
        return attempted;
    }

    /** Of all gifts of the booth. */
    private int attempts(String booth) throws SQLException {
        return count("SELECT coalesce(min(attempts), 0) FROM outbox_message WHERE payload ->> 'booth' = '" + booth + "'");
    }

    private int claims(String booth, String state) throws SQLException {
        return count("SELECT count(*) FROM gift_claim WHERE booth = '%s' AND state = '%s'".formatted(booth, state));
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
