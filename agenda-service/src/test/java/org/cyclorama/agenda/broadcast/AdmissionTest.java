package org.cyclorama.agenda.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.agenda.broadcast.Audience.airing;
import static org.cyclorama.agenda.broadcast.Audience.join;
import static org.cyclorama.agenda.broadcast.Audience.onAir;
import static org.cyclorama.agenda.broadcast.Audience.person;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.agenda.Stage;
import org.cyclorama.agenda.suite.TestNeighbours;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What registration is asked and told when somebody joins. */
@QuarkusTest
class AdmissionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Session database;

    @AfterEach
    void neighboursAreUp() {
        TestNeighbours.up();
    }

    @Test
    void firstJoinReachesRegistrationOnceHoweverOftenAndFastOneJoins() throws Exception {
        Stage stage = onAir();
        String person = "confirmed-" + UUID.randomUUID();
        List<String> airings = List.of(airing(stage, "A-1"), airing(stage, "B-1"));
        Together.run(8, i -> () -> join(airings.get(i % 2), Tokens.participant(person)).then().statusCode(200));
        await().atMost(PATIENCE).until(() -> !told(person).isEmpty());
        join(airings.getFirst(), Tokens.participant(person)).then().statusCode(200);
        await().during(Duration.ofSeconds(2)).atMost(PATIENCE).until(() -> told(person).size() == 1);
        JsonPath join = JsonPath.from(told(person).getFirst());
        assertThat(join.getString("subject")).isEqualTo(Tokens.subject(person));
        assertThat(join.getString("email")).isEqualTo(person + "@people.example");
        assertThat(airings).contains(join.getString("airing"));
        assertThat(UUID.fromString(join.getString("id")).version()).isEqualTo(7);
    }

    @Test
    void whoWasSeenWatchesOnWhileRegistrationIsDown() {
        Stage stage = onAir();
        String seen = "confirmed-" + UUID.randomUUID();
        join(airing(stage, "A-1"), Tokens.participant(seen)).then().statusCode(200);
        forgetFreshness(seen);
        TestNeighbours.down();
        join(airing(stage, "B-1"), Tokens.participant(seen)).then().statusCode(200);
        join(airing(stage, "A-1"), person("confirmed")).then().statusCode(503).header("Retry-After", notNullValue());
    }

    @Test
    void registrationIsAskedOnceAMinute() {
        Stage stage = onAir();
        String person = "confirmed-" + UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            join(airing(stage, "A-1"), Tokens.participant(person)).then().statusCode(200);
        }
        assertThat(TestNeighbours.calls("POST", ".*/registrations/lookup", "\"" + Tokens.subject(person) + "\"")).hasSize(1);
    }

    /** As a minute later: the copy is still there and no longer believed without asking. */
    private void forgetFreshness(String person) {
        QuarkusTransaction.requiringNew().run(() -> database
                .createNativeMutationQuery(
                        "UPDATE admission SET asked_at = now() - interval '2 minutes' WHERE subject = :subject")
                .setParameter("subject", Tokens.subject(person)).executeUpdate());
    }

    /** What was told of a person, however often the same was sent. */
    private static List<String> told(String person) {
        return TestNeighbours.calls("POST", ".*/joins", Tokens.subject(person)).stream().distinct().toList();
    }
}
