package org.cyclorama.booth.requests.answering;

import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What author and team write to each other. */
@QuarkusTest
class ThreadTest {

    private final String team = Tokens.team("TURKEY");
    private final String person = unique("person");
    private final String author = Tokens.participant(person);
    private String booth;
    private String id;
    private String path;

    @BeforeEach
    void somebodyAsked() {
        booth = Expo.published("TURKEY");
        id = Expo.request(booth, person).path("id");
        path = API + "/collaboration-requests/" + id + "/messages";
    }

    @Test
    void bothSidesReadWhatTheyWriteToEachOther() {
        write(team, "When?").then().statusCode(201).body("side", equalTo("TEAM")).body("name", equalTo("Name of team-turkey"));
        write(author, "On Thursday <script>alert(1)</script>").then().statusCode(201).body("side", equalTo("AUTHOR"))
                .body("name", equalTo("Name of " + person));

        for (String side : new String[] { team, author, Tokens.team("META"), Tokens.organizer() }) {
            as(side).get(path).then().statusCode(200)
                    .body("items.text", contains("When?", "On Thursday <script>alert(1)</script>"));
        }
        as(author).get(path + "?limit=1").then().body("items.text", contains("When?")).body("next", notNullValue());
    }

    @Test
    void theTeamsWordsAnswerARequestAndTheAuthorsDoNot() {
        write(author, "Are you there?");
        state().then().body("items[0].state", equalTo("OPEN"));

        write(team, "We are.");

        state().then().body("items[0].state", equalTo("ANSWERED"));
        as(team).contentType("application/merge-patch+json").header("If-Match", "\"0\"").body("{\"state\": \"DECLINED\"}")
                .patch(API + "/collaboration-requests/" + id).then().statusCode(412).body("changedFields", contains("state"));
    }

    @Test
    void whoDidNotAgreeToBeContactedStaysUnknownInTheThreadToo() {
        id = as(author).body("""
                {"topic": "OTHER", "message": "Just asking", "language": "en", "consentToContact": false}""")
                .post(API + "/booths/" + booth + "/collaboration-requests").path("id");
        path = API + "/collaboration-requests/" + id + "/messages";

        write(author, "Still asking").then().statusCode(201).body("name", nullValue());

        as(team).get(path).then().body("items[0].text", equalTo("Still asking")).body("items[0].name", nullValue());
    }

    @Test
    void nobodyElseReadsOrWritesIt() {
        for (String stranger : new String[] { Tokens.participant(unique("stranger")), Tokens.team("EUROPE"), Tokens.team() }) {
            as(stranger).get(path).then().statusCode(404);
            write(stranger, "Me too").then().statusCode(404);
        }
        as(null).get(path).then().statusCode(401);
        as(author).get(path).then().body("items.text", not(hasItem("Me too")));
    }

    @Test
    void theSameMessageSentTwiceIsWrittenOnce() {
        String words = "{\"language\": \"en\", \"text\": \"Once\"}";
        String first = as(author).header("Idempotency-Key", "m").body(words).post(path).path("id");

        as(author).header("Idempotency-Key", "m").body(words).post(path).then().statusCode(201)
                .header("Idempotency-Replayed", "true").body("id", equalTo(first));
        as(author).get(path).then().body("items.text", contains("Once"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"language\": \"en\", \"text\": \" \"}", "{\"language\": \"en\", \"text\": \"\\u0000\"}",
            "{\"language\": \"en\", \"text\": \"x\", \"side\": \"TEAM\"}" })
    void wordsThatAreNoneAreRefused(String body) {
        as(author).body(body).post(path).then().statusCode(400);
    }

    private Response write(String token, String text) {
        return as(token).body("{\"language\": \"en\", \"text\": \"%s\"}".formatted(text)).post(path);
    }

    private Response state() {
        return as(author).get(API + "/me/collaboration-requests");
    }
}
