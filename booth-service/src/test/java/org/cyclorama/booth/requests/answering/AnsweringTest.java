package org.cyclorama.booth.requests.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.cyclorama.booth.Expo;
import org.cyclorama.booth.news.TestHub;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** A team reacts to what it was asked. */
@QuarkusTest
class AnsweringTest {

    private final String team = Tokens.team("TURKEY");
    private final String person = unique("person");
    private String id;
    private Instant dueAt;

    @BeforeEach
    void somebodyAsked() {
        Response asked = Expo.request(Expo.published("TURKEY"), person);
        id = asked.then().statusCode(201).extract().path("id");
        dueAt = Instant.parse(asked.path("dueAt"));
    }

    @Test
    void aRequestIsDueInTheBusinessHoursOfItsRegion() {
        ZonedDateTime due = dueAt.atZone(ZoneId.of("Europe/Istanbul"));

        assertThat(Duration.between(Instant.now(), dueAt)).isBetween(Duration.ofHours(24), Duration.ofDays(5));
        assertThat(due.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(due.toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(18, 0));
    }

    @Test
    void theTeamAcceptsAndAnswersAndTheAuthorAndTheHubHearOfIt() {
        String tag = react("\"0\"", "ACCEPTED").then().statusCode(200).body("state", equalTo("ACCEPTED")).extract()
                .header("ETag");
        react(tag, "ANSWERED").then().statusCode(200).header("ETag", "\"2\"").body("reason", equalTo("As discussed"));

        as(Tokens.participant(person)).get(API + "/me/collaboration-requests").then()
                .body("items[0].state", equalTo("ANSWERED")).body("items[0].reason", equalTo("As discussed"));
        String subject = Tokens.subject(person);
        await().atMost(Duration.ofSeconds(20)).until(() -> TestHub.took(subject).size() == 3);
        List<JsonPath> told = TestHub.took(subject);
        assertThat(told).extracting(event -> event.getString("type")).containsExactly("collaboration-request.opened",
                "collaboration-request.changed", "collaboration-request.changed");
        assertThat(told).extracting(event -> event.getString("data.state")).containsExactly("OPEN", "ACCEPTED", "ANSWERED");
        assertThat(told).noneMatch(event -> event.prettify().contains("Together?") || event.prettify().contains("discussed"));
    }

    @ParameterizedTest
    @CsvSource({ "ACCEPTED, ACCEPTED, 200", "ACCEPTED, DECLINED, 200", "DECLINED, ACCEPTED, 200", "DECLINED, ANSWERED, 409",
            "ANSWERED, DECLINED, 409", "ANSWERED, ACCEPTED, 200" })
    void aTeamDecidesAnewWithinReason(String first, String second, int status) {
        react("*", first).then().statusCode(200);

        react("*", second).then().statusCode(status);
    }

    @Test
    void whoIsLateIsToldWhatChangedAndWhoseRoleChangedIt() {
        react("\"0\"", "ACCEPTED").then().statusCode(200);

        as(Tokens.organizer()).contentType("application/merge-patch+json").header("If-Match", "\"0\"")
                .body("{\"state\": \"DECLINED\"}").patch(path()).then().statusCode(412)
                .body("changedFields", contains("reason", "state")).body("changedBy", contains("regional-team"));
        as(team).contentType("application/merge-patch+json").body("{\"state\": \"DECLINED\"}").patch(path()).then()
                .statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"state\": \"OPEN\"}", "{\"state\": \"EXPIRED\"}", "{\"state\": null}",
            "{\"state\": \"ACCEPTED\", \"message\": \"mine\"}", "[]" })
    void onlyAStateAndAReasonCanBeChanged(String patch) {
        as(team).contentType("application/merge-patch+json").header("If-Match", "*").body(patch).patch(path()).then()
                .statusCode(400);
    }

    /** RFC 7396: what a patch does not say stays, what it says is null goes. */
    @Test
    void aChangeIsAMergePatch() {
        as(team).header("If-Match", "*").body("{\"state\": \"ACCEPTED\"}").patch(path()).then().statusCode(415);
        patch("{\"reason\": \"Too early\"}").then().statusCode(409).body("type", endsWith("/state-not-possible"));

        react("\"0\"", "ACCEPTED").then().statusCode(200).body("reason", equalTo("As discussed"));
        patch("{}").then().statusCode(200).header("ETag", "\"1\"");
        patch("{\"state\": \"ANSWERED\"}").then().statusCode(200).body("reason", equalTo("As discussed"));
        patch("{\"reason\": \"By mail\"}").then().statusCode(200).body("state", equalTo("ANSWERED"))
                .body("reason", equalTo("By mail"));
        patch("{\"reason\": null}").then().statusCode(200).body("reason", nullValue());

        as(team).contentType("application/merge-patch+json").header("If-Match", "\"3\"").body("{}").patch(path()).then()
                .statusCode(412).body("changedFields", contains("reason"));
    }

    @RepeatedTest(3)
    void ofManyReactionsToTheSameVersionOneIsMade() throws Exception {
        List<Integer> answers = Together.run(6,
                number -> () -> react("\"0\"", number % 2 == 0 ? "ACCEPTED" : "DECLINED").statusCode());

        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
    }

    @Test
    void aRequestThatIsReachedByNobodyElseIsNotThere() {
        for (String stranger : List.of(Tokens.team("EUROPE"), Tokens.team())) {
            as(stranger).contentType("application/merge-patch+json").header("If-Match", "*").body("{\"state\": \"ACCEPTED\"}")
                    .patch(path()).then().statusCode(404).body("type", endsWith("/not-found"));
        }
        react("*", "ACCEPTED").then().statusCode(200);
    }

    private Response patch(String patch) {
        return as(team).contentType("application/merge-patch+json").header("If-Match", "*").body(patch).patch(path());
    }

    private String path() {
        return API + "/collaboration-requests/" + id;
    }

    private Response react(String version, String state) {
        return as(team).contentType("application/merge-patch+json").header("If-Match", version)
                .body("{\"state\": \"%s\", \"reason\": \"As discussed\"}".formatted(state)).patch(path());
    }
}
