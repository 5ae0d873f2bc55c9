package org.cyclorama.booth.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;

import java.time.Duration;
import java.util.List;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** What partners' webhooks are told, through registration-service. */
@QuarkusTest
class HubTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String person = unique("person");
    private final String subject = Tokens.subject(person);
    private final String conference = Expo.conference();
    private String booth;

    @BeforeEach
    void aBoothIsOpen() {
        booth = Expo.published(conference, "TURKEY", null);
    }

    @AfterEach
    void registrationIsWell() {
        TestHub.up();
    }

    @Test
    void theHubIsToldOfACommentFromItsPostingToItsWithdrawalInOrder() {
        Response posted = Expo.comment(booth, person, "A secret plan");
        as(Tokens.team("TURKEY")).body("{\"decision\": \"APPROVED\", \"reason\": \"Well said\"}")
                .put(API + "/comments/" + posted.path("id") + "/decision").then().statusCode(200);
        as(Tokens.participant(person)).header("If-Match", "*").delete(API + "/comments/" + posted.path("id")).then()
                .statusCode(204);

        List<JsonPath> told = awaitEvents(3);
        assertThat(told).extracting(event -> event.getString("type"))
                .containsExactly("comment.posted", "comment.decided", "comment.withdrawn");
        assertThat(told).extracting(event -> event.getString("data.state"))
                .containsExactly("PENDING", "APPROVED", "WITHDRAWN");
        assertThat(told).allSatisfy(event -> {
            assertThat(event.getString("conference")).isEqualTo(conference);
            assertThat(event.getString("data.comment")).isEqualTo(posted.path("id"));
            assertThat(event.getString("data.booth")).isEqualTo(booth);
            assertThat(event.getString("occurredAt")).endsWith("Z");
            assertThat(event.prettify()).doesNotContain("secret").doesNotContain("Well said");
        });
        assertThat(told.getFirst().getString("person.email")).isEqualTo(person + "@people.example");
    }

    @Test
    void anEventThatCouldNotBeToldIsToldLaterUnderTheSameId() {
        TestHub.down();
        Expo.comment(booth, person, "Hello").then().statusCode(201);
        await().during(Duration.ofSeconds(2)).atMost(PATIENCE).until(() -> TestHub.took(subject).isEmpty());

        TestHub.up();

        assertThat(awaitEvents(1).getFirst().getUUID("id")).isNotNull();
        await().during(Duration.ofSeconds(2)).atMost(PATIENCE).until(() -> TestHub.took(subject).size() == 1);
    }

    private List<JsonPath> awaitEvents(int count) {
        await().atMost(PATIENCE).until(() -> TestHub.took(subject).size() == count);
        return TestHub.took(subject);
    }
}
