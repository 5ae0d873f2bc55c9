package org.cyclorama.booth.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.cyclorama.booth.Expo;
import org.cyclorama.booth.news.Happened;
import org.cyclorama.booth.news.TestHub;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import javax.sql.DataSource;

/** What becomes of requests to which nobody reacts; their past is played by moving their times. */
@QuarkusTest
class OverdueTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    DataSource database;
    @Inject
    Overdue overdue;
    @Inject
    Reminded reminded;

    private final String conference = Expo.conference();
    private final String team = Tokens.team("TURKEY");
    private String booth;

    @BeforeEach
    void aBoothIsOpen() {
        booth = Expo.published(conference, "TURKEY", null);
    }

    /** Whom the mails would remind. */
    @ApplicationScoped
    static class Reminded {

        private final Collection<UUID> requests = new ConcurrentLinkedQueue<>();

        void note(@Observes Happened news) {
            if (news.type() == Happened.Type.REQUEST_OVERDUE) {
                requests.add(news.subject());
            }
        }

        long times(String id) {
            return requests.stream().filter(UUID.fromString(id)::equals).count();
        }
    }

    @Test
    void anOverdueRequestIsEscalatedOnceAndListedFirstForTheTeam() throws SQLException {
        String late = Expo.request(booth, unique("person")).path("id");
        String inTime = Expo.request(booth, unique("person")).path("id");
        received("&overdue=true").body("items", empty());
        wasDue(late, "1 minute");

        await().atMost(PATIENCE).untilAsserted(() -> received("&overdue=true").body("items.id", contains(late))
                .body("items[0].escalatedAt", notNullValue()).body("items[0].state", equalTo("OPEN")));

        await().during(Duration.ofSeconds(3)).atMost(PATIENCE).until(() -> times(late) == 1 && times(inTime) == 0);
    }

    @Test
    void aTeamThatReactedIsNotReminded() throws SQLException {
        String id = Expo.request(booth, unique("person")).path("id");
        as(team).contentType("application/merge-patch+json").header("If-Match", "*").body("{\"state\": \"ACCEPTED\"}")
                .patch(API + "/collaboration-requests/" + id).then().statusCode(200);
        wasDue(id, "1 minute");

        await().during(Duration.ofSeconds(3)).atMost(PATIENCE).until(() -> times(id) == 0);
    }

    @Test
    void whatNobodyReactedToExpiresAndCanStillBeAnswered() throws SQLException {
        String person = unique("person");
        String id = Expo.request(booth, person).path("id");
        wasDue(id, "15 days");

        await().atMost(PATIENCE).untilAsserted(() -> received("").body("items[0].state", equalTo("EXPIRED")));
        as(team).contentType("application/merge-patch+json").header("If-Match", "\"0\"").body("{\"state\": \"ANSWERED\"}")
                .patch(API + "/collaboration-requests/" + id).then().statusCode(412).body("changedBy", contains("clock"));
        as(team).contentType("application/merge-patch+json").header("If-Match", "\"1\"").body("{\"state\": \"ANSWERED\"}")
                .patch(API + "/collaboration-requests/" + id).then().statusCode(200);
        await().atMost(PATIENCE).until(() -> TestHub.took(Tokens.subject(person)).stream()
                .map(event -> event.getString("data.state")).toList().equals(List.of("OPEN", "EXPIRED", "ANSWERED")));
    }

    /** As many replicas do at the same moment. */
    @Test
    void howeverManyLookNoRequestIsEscalatedTwice() throws Exception {
        List<String> late = IntStream.range(0, 30).<String> mapToObj(number -> Expo.request(booth, unique("person")).path("id"))
                .toList();
        execute("UPDATE collaboration_request SET asked_at = now() - interval '2 hours', due_at = now() - interval '1 hour' "
                + "WHERE booth = '" + booth + "'");

        Together.run(6, number -> () -> {
            overdue.look();
            return true;
        });

        await().atMost(PATIENCE).until(() -> late.stream().allMatch(id -> times(id) == 1));
        assertThat(late).allSatisfy(id -> assertThat(times(id)).isEqualTo(1));
    }

    private long times(String id) {
        return reminded.times(id);
    }

    private void wasDue(String id, String ago) throws SQLException {
        execute("UPDATE collaboration_request SET asked_at = now() - interval '30 days', due_at = now() - interval '%s' WHERE id = '%s'"
                .formatted(ago, id));
    }

    private ValidatableResponse received(String query) {
        return as(team).get(API + "/regions/TURKEY/collaboration-requests?conference=" + conference + query).then()
                .statusCode(200);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
