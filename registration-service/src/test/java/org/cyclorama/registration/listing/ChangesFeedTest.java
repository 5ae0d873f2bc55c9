package org.cyclorama.registration.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.domain;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.line;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.partner;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.cyclorama.registration.Eventually;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** A follower that only ever reads what changed must end up with what the list shows. */
@QuarkusTest
class ChangesFeedTest {

    private static final String API = "/api/registration/v1";

    @Inject
    AgroalDataSource database;

    @Test
    void followerReadsOnFromItsCursor() {
        String conference = conference(1);
        Follower follower = new Follower(conference, Tokens.organizer());
        String person = somebody();
        UUID id = registered(conference, person, inPerson("HALL"));
        eventually(follower, () -> assertThat(follower.modes).containsOnly(Map.entry(id, "CONFIRMED")));
        as(Tokens.participant(person)).header("If-Match", "*").delete(API + "/registrations/" + id).then().statusCode(204);
        eventually(follower, () -> assertThat(follower.modes).containsOnly(Map.entry(id, "CANCELLED")));
        assertThat(follower.read(1).getList("items")).isEmpty();
    }

    @Test
    void partnerIsToldOfItsPeopleAloneAndWhenTheyAreGone() throws Exception {
        String conference = conference(1);
        String partner = partner(conference, 10);
        registered(conference, somebody(), online());
        String email = "a@" + domain(partner);
        UUID id = batch(conference, partner, email).getUUID("results[0].registration");
        Follower follower = new Follower(conference, Tokens.partner(partner));
        eventually(follower, () -> assertThat(follower.modes).containsOnlyKeys(id));
        execute("DELETE FROM registration WHERE id = '" + id + "'");
        eventually(follower, () -> assertThat(follower.modes).isEmpty());
    }

    @Test
    void nothingIsToldBeforeATransactionThatMayStillComeBefore() throws Exception {
        String conference = conference(5);
        UUID early = registered(conference, somebody(), online());
        Follower follower = new Follower(conference, Tokens.organizer());
        eventually(follower, () -> assertThat(follower.modes).containsKey(early));
        try (Connection slow = database.getConnection(); Statement sql = slow.createStatement()) {
            slow.setAutoCommit(false);
            sql.executeUpdate("UPDATE registration SET company = 'slow' WHERE id = '" + early + "'");
            UUID late = registered(conference, somebody(), online());
            follower.catchUp();
            assertThat(follower.modes).doesNotContainKey(late);
            slow.commit();
            eventually(follower, () -> assertThat(follower.modes).containsKey(late));
            assertThat(follower.companies).containsEntry(early, "slow");
        }
    }

    @RepeatedTest(3)
    void nothingIsLostWhileManyCommitAtOnce() throws Exception {
        String conference = conference(5);
        Follower follower = new Follower(conference, Tokens.organizer());
        List<String> people = java.util.stream.Stream.generate(org.cyclorama.registration.Given::somebody).limit(40).toList();
        Together.<Object> run(41, i -> i == 40 ? follower::followForAWhile : churn(conference, people.get(i)));
        Map<UUID, String> truth = new HashMap<>();
        Map<UUID, String> places = new HashMap<>();
        List<Map<String, Object>> list = as(Tokens.organizer()).queryParam("limit", 200)
                .get(API + "/conferences/" + conference + "/registrations").jsonPath().getList("items");
        list.forEach(one -> truth.put(UUID.fromString((String) one.get("id")), (String) one.get("state")));
        list.forEach(one -> places.put(UUID.fromString((String) one.get("id")), String.valueOf(one.get("venue"))));
        eventually(follower, () -> {
            assertThat(follower.modes).isEqualTo(truth).hasSize(40);
            assertThat(follower.venues).isEqualTo(places);
        });
    }

    @Test
    void strangeCursorIsInvalid() {
        as(Tokens.organizer()).queryParam("cursor", "bm9uc2Vuc2U")
                .get(API + "/conferences/" + conference(1) + "/registrations/changes").then().statusCode(400);
    }

    @Test
    void pageIsOnlyAsLongAsAskedFor() {
        String conference = conference(1);
        registered(conference, somebody(), online());
        registered(conference, somebody(), online());
        Eventually.holds(Duration.ofSeconds(10), () -> as(Tokens.organizer()).queryParam("limit", 1)
                .get(API + "/conferences/" + conference + "/registrations/changes").then().body("items", hasSize(1))
                .body("more", equalTo(true)));
    }

    /** Whatever else is under way in the database holds the feed back for a moment. */
    private static void eventually(Follower follower, Runnable check) {
        Eventually.holds(Duration.ofSeconds(10), () -> {
            follower.catchUp();
            check.run();
        });
    }

    private static Callable<Object> churn(String conference, String person) {
        return () -> {
            UUID id = registered(conference, person, inPerson("HALL"));
            as(Tokens.participant(person)).contentType("application/merge-patch+json").header("If-Match", "*")
                    .body("{\"company\": \"Globex\"}").patch(API + "/registrations/" + id);
            return as(Tokens.participant(person)).header("If-Match", "*").delete(API + "/registrations/" + id).statusCode();
        };
    }

    private static JsonPath batch(String conference, String partner, String email) {
        return as(Tokens.partner(partner)).header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("registrations", List.of(line(email, "1"))))
                .post(API + "/conferences/" + conference + "/registrations/batch").then().statusCode(200).extract().jsonPath();
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }
}
