package org.cyclorama.booth.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.comment;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.booth.Database;
import org.cyclorama.booth.Expo;
import org.cyclorama.booth.gifts.TestGifts;
import org.cyclorama.booth.news.TestHub;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A person is told all that is kept, and can be erased. */
@QuarkusTest
class PrivacyTest {

    @Inject
    Database database;

    private final String person = unique("person");
    private final String subject = Tokens.subject(person);
    private final String conference = Expo.conference();
    private final String team = Tokens.team("TURKEY");
    private final String words = "Words of " + unique("somebody");
    private final String wish = "Wish of " + unique("somebody");
    private final String question = "Question of " + unique("somebody");
    private final String opinion = "Opinion on " + unique("somebody");
    private final String answer = "Answer to " + unique("somebody");
    private final String member = unique("Member");
    private String booth;
    private String commentId;
    private String requestId;

    @BeforeEach
    void somebodyUsedTheExpo() {
        booth = staffed();
        TestGifts.down();
        TestHub.down();
        commentId = as(Tokens.participant(person)).header("Idempotency-Key", "k")
                .body("{\"language\": \"en\", \"text\": \"%s\"}".formatted(words)).post(API + "/booths/" + booth + "/comments")
                .path("id");
        as(team).body("{\"decision\": \"APPROVED\", \"reason\": \"%s\"}".formatted(opinion))
                .put(API + "/comments/" + commentId + "/decision");
        requestId = as(Tokens.participant(person)).body("""
                {"topic": "OTHER", "message": "%s", "language": "en", "consentToContact": true}""".formatted(wish))
                .post(API + "/booths/" + booth + "/collaboration-requests").path("id");
        as(team).body("{\"language\": \"en\", \"text\": \"%s\"}".formatted(answer))
                .post(API + "/collaboration-requests/" + requestId + "/messages").then().statusCode(201);
        meet();
        as(Tokens.participant(person)).body("{\"language\": \"ja\"}").put(API + "/booths/" + booth + "/card").then()
                .statusCode(204);
        comment(booth, unique("other"), "Somebody else's words");
    }

    @AfterEach
    void theOthersAreWell() {
        TestGifts.up();
        TestHub.up();
    }

    @Test
    void theExportHoldsAllThatThePersonDid() {
        Response export = ask("export", UUID.randomUUID());

        export.then().statusCode(200).body("service", equalTo("booth"))
                .body("data.comments.text", contains(words)).body("data.comments.conference", contains(conference))
                .body("data.collaborationRequests.message", contains(wish))
                .body("data.collaborationRequests.email", contains(person + "@people.example"))
                .body("data.collaborationMessages.text", contains(answer))
                .body("data.earnedGifts.campaign", contains(Expo.CAMPAIGN))
                .body("data.meetings.message", contains(question)).body("data.meetings.zone", contains("Asia/Tokyo"))
                .body("data.meetings.email", contains(person + "@people.example"))
                .body("data.cards.name", contains("Name of " + person)).body("data.cards.language", contains("ja"));
        assertThat(export.asString()).doesNotContain("Somebody else's");
    }

    @Test
    void nothingOfAnErasedPersonIsLeftAnywhere() {
        ask("erasure", UUID.randomUUID()).then().statusCode(200).body("erased.comments", equalTo(1))
                .body("erased.collaborationRequests", equalTo(1)).body("erased.collaborationMessages", equalTo(1))
                .body("erased.earnedGifts", equalTo(1)).body("erased.storedAnswers", equalTo(1))
                .body("erased.meetings", equalTo(1)).body("erased.cards", equalTo(1));

        for (String trace : List.of(subject, person, words, wish, question, opinion, answer)) {
            assertThat(tablesWith(trace)).as("tables that still hold %s", trace).isEmpty();
        }
        ask("export", UUID.randomUUID()).then().body("data.comments", empty()).body("data.collaborationRequests", empty())
                .body("data.collaborationMessages", empty()).body("data.earnedGifts", empty())
                .body("data.meetings", empty()).body("data.cards", empty());
    }

    @Test
    void figuresStayRightAndNobodyElseLosesAnything() {
        ask("erasure", UUID.randomUUID()).then().statusCode(200);

        assertThat(database.number("SELECT count(*) FROM comment WHERE booth = '%s'", booth)).isEqualTo(2);
        assertThat(database.number("SELECT count(DISTINCT author) FROM comment WHERE booth = '%s'", booth)).isEqualTo(2);
        assertThat(database.number("SELECT count(*) FROM gift_claim WHERE booth = '%s'", booth)).isEqualTo(2);
        as(null).get(API + "/booths/" + booth + "/comments").then().body("items", empty());
        as(team).get(API + "/comments/" + commentId + "/audit").then().body("items.state",
                contains("PENDING", "APPROVED", "WITHDRAWN"));
        as(team).get(API + "/regions/TURKEY/comments?conference=" + conference).then()
                .body("items.text", contains("Somebody else's words"));
    }

    @RepeatedTest(3)
    void theSameRequestGetsTheSameReceiptHoweverOftenAndWhenever() throws Exception {
        UUID request = UUID.randomUUID();

        List<String> receipts = Together.run(4, number -> () -> ask("erasure", request).asString());

        assertThat(receipts).containsOnly(receipts.getFirst());
        assertThat(receipts.getFirst()).contains("\"comments\":1").doesNotContain(person);
        ask("erasure", UUID.randomUUID()).then().body("erased.comments", equalTo(0));
    }

    @Test
    void whoComesBackAfterAnErasureBeginsAnew() {
        ask("erasure", UUID.randomUUID());

        comment(booth, person, "Here again").then().statusCode(201).body("gift.state", equalTo("ON_ITS_WAY"));
        as(Tokens.participant(person)).get(API + "/me/comments").then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"request\": \"x\", \"subject\": \"s\"}",
            "{\"request\": \"019a0000-0000-7000-8000-000000000000\", \"subject\": \"\"}" })
    void aRequestThatIsNoneIsRefused(String body) {
        as(Tokens.service("registration-service")).body(body).post("/internal/privacy/erasure").then().statusCode(400);
    }

    private Response ask(String what, UUID request) {
        return as(Tokens.service("registration-service"))
                .body("{\"request\": \"%s\", \"subject\": \"%s\", \"email\": \"%s@people.example\"}".formatted(request, subject,
                        person))
                .post("/internal/privacy/" + what);
    }

    /** The id of a published booth with one member of the team, whose mails somebody reads. */
    private String staffed() {
        String definition = Expo.booth(unique("booth"), "TURKEY", Expo.CAMPAIGN, "Welcome").replace("Gülşah Çelik", member)
                .replace("\"campaign\"", "\"contact\": \"" + unique("team") + "@team.example\", \"campaign\"");
        String id = as(team).body(definition).post(API + "/conferences/" + conference + "/booths").then().statusCode(201)
                .extract().path("id");
        as(team).post(API + "/booths/" + id + "/publication").then().statusCode(200);
        return id;
    }

    private void meet() {
        String slot = as(team)
                .body("""
                        {"member": "%s", "zone": "Europe/Istanbul", "localStart": "%s", "minutes": 30, "joinAddress": "https://meet.example/t"}"""
                        .formatted(member, LocalDateTime.now().plusDays(3).withNano(0)))
                .post(API + "/booths/" + booth + "/meeting-slots").then().statusCode(201).extract().path("items[0].id");
        as(Tokens.participant(person)).body("""
                {"language": "ja", "zone": "Asia/Tokyo", "message": "%s", "consentToContact": true}""".formatted(question))
                .post(API + "/meeting-slots/" + slot + "/booking").then().statusCode(201);
    }

    /** Of all that there are but pictures, brochures and copies of what others own. */
    private List<String> tablesWith(String trace) {
        return database.texts("""
                SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()
                  AND table_name NOT IN ('panorama', 'document_part', 'remote_copy', 'flyway_schema_history')""").stream()
                .filter(table -> database.number("SELECT count(*) FROM %s t WHERE position('%s' IN t::text) > 0", table,
                        trace) > 0)
                .toList();
    }
}
