package org.cyclorama.booth.comments;

import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.comment;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class CommentResourceTest {

    private final String conference = Expo.conference();
    private final String author = unique("author");
    private String booth;

    @BeforeEach
    void aBoothIsOpen() {
        booth = Expo.published(conference, "TURKEY", Expo.CAMPAIGN);
    }

    @Test
    void aCommentWaitsForTheTeamAndTellsWhereItsGiftWillBe() {
        comment(booth, author, "Merhaba").then().statusCode(201).body("booth", equalTo(booth))
                .body("author", equalTo("Name of " + author)).body("language", equalTo("en")).body("text", equalTo("Merhaba"))
                .body("state", equalTo("PENDING")).body("postedAt", notNullValue())
                .body("gift.campaign", equalTo(Expo.CAMPAIGN))
                .body("gift.state", equalTo("ON_ITS_WAY")).body("gift.wallet", equalTo("/api/gifts/v1/me/wallet"));
    }

    @Test
    void onlyWhatIsApprovedIsPublic() {
        String approved = comment(booth, author, "Nice").path("id");
        String rejected = comment(booth, author, "Nasty").path("id");
        comment(booth, author, "Waiting").then().statusCode(201);
        comment(booth, author, "http://a.example http://b.example http://c.example").then().body("state", equalTo("HELD"));

        decide(approved, "APPROVED").then().statusCode(200).body("state", equalTo("APPROVED"));
        decide(rejected, "REJECTED").then().statusCode(200).body("state", equalTo("REJECTED"));

        as(null).get(API + "/booths/" + booth + "/comments").then().body("items.id", contains(approved))
                .body("items[0].gift", nullValue());
    }

    @Test
    void aTeamCanDecideAnew() {
        String id = comment(booth, author, "Hm").path("id");
        decide(id, "APPROVED");

        decide(id, "REJECTED").then().statusCode(200);

        as(null).get(API + "/booths/" + booth + "/comments").then().body("items", empty());
    }

    @Test
    void theQueueHoldsWhatWaitsAtTheBoothsOfTheRegionAndThoseUnderIt() {
        String waiting = comment(booth, author, "Waiting").path("id");
        String held = comment(booth, author, "www.a.example www.b.example www.c.example").path("id");
        String approved = comment(booth, author, "Nice").path("id");
        decide(approved, "APPROVED");
        String elsewhere = Expo.published(conference, "EUROPE", null);
        comment(elsewhere, author, "Hallo");

        queue("META", "").then().body("items.id", contains(waiting, held));
        queue("TURKEY", "&state=HELD").then().body("items.id", contains(held));
        queue("TURKEY", "&state=APPROVED").then().body("items.id", contains(approved));
        queue("META", "&limit=1").then().body("items.id", contains(waiting)).body("next", notNullValue());
    }

    @Test
    void anAuthorWithdrawsWhatSheSaid() {
        Response posted = comment(booth, author, "Oops");
        String path = API + "/comments/" + posted.path("id");

        as(Tokens.participant(author)).delete(path).then().statusCode(428);
        as(Tokens.participant(author)).header("If-Match", posted.header("ETag")).delete(path).then().statusCode(204);

        as(Tokens.participant(author)).header("If-Match", "*").delete(path).then().statusCode(404);
        queue("TURKEY", "").then().body("items.id", not(contains(posted.path("id").toString())));
        decide(posted.path("id"), "APPROVED").then().statusCode(409).body("type", endsWith("/comment-withdrawn"));
    }

    @Test
    void whoWithdrawsIsToldThatTheTeamDecidedMeanwhile() {
        Response posted = comment(booth, author, "Hm");
        decide(posted.path("id"), "APPROVED");

        as(Tokens.participant(author)).header("If-Match", posted.header("ETag")).delete(API + "/comments/" + posted.path("id"))
                .then().statusCode(412).body("changedFields", contains("state")).body("changedBy", contains("regional-team"));
    }

    @Test
    void whatSomebodyElseSaidStays() {
        String pending = comment(booth, author, "Mine").path("id");
        String approved = comment(booth, author, "Mine too").path("id");
        decide(approved, "APPROVED");
        String stranger = Tokens.participant(unique("stranger"));

        as(stranger).header("If-Match", "*").delete(API + "/comments/" + pending).then().statusCode(404);
        as(stranger).header("If-Match", "*").delete(API + "/comments/" + approved).then().statusCode(403);
    }

    @Test
    void aBoothThatIsNotPublishedCanNotBeTalkedTo() {
        String draft = Expo.draft("TURKEY");

        comment(draft, author, "Anybody there?").then().statusCode(404);
        comment(UUID.randomUUID().toString(), author, "Anybody there?").then().statusCode(404);
        as(null).get(API + "/booths/" + draft + "/comments").then().statusCode(404);
    }

    @Test
    void theSameCommentSentTwiceIsStoredOnce() {
        String path = API + "/booths/" + booth + "/comments";
        String words = "{\"language\": \"en\", \"text\": \"Once\"}";
        String token = Tokens.participant(author);
        String id = as(token).header("Idempotency-Key", "once").body(words).post(path).path("id");

        as(token).header("Idempotency-Key", "once").body(words).post(path).then().statusCode(201)
                .header("Idempotency-Replayed", "true").body("id", equalTo(id)).body("gift.state", equalTo("ON_ITS_WAY"));
        queue("TURKEY", "").then().body("items.id", contains(id));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"language\": \"en\"}", "{\"language\": \"en\", \"text\": \" \"}",
            "{\"language\": \"en\", \"text\": \"\\u0000\"}", "{\"language\": \"x\", \"text\": \"x\"}",
            "{\"language\": \"en\", \"text\": \"x\", \"state\": \"APPROVED\"}" })
    void wordsThatAreNoneAreRefused(String body) {
        as(Tokens.participant(author)).body(body).post(API + "/booths/" + booth + "/comments").then().statusCode(400);
    }

    @Test
    void aTooLongCommentIsRefusedByTheFieldThatIsTooLong() {
        comment(booth, author, "x".repeat(2001)).then().statusCode(400).body("violations.field", contains("text"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"decision\": \"PENDING\"}", "{\"decision\": \"MAYBE\"}" })
    void aDecisionIsYesOrNo(String body) {
        String id = comment(booth, author, "Hm").path("id");

        as(Tokens.team("TURKEY")).body(body).put(API + "/comments/" + id + "/decision").then().statusCode(400);
    }

    private Response queue(String region, String query) {
        return as(Tokens.team("META")).get(API + "/regions/" + region + "/comments?conference=" + conference + query);
    }

    private static Response decide(String comment, String decision) {
        return as(Tokens.team("TURKEY")).body("{\"decision\": \"%s\", \"reason\": \"As we agreed\"}".formatted(decision))
                .put(API + "/comments/" + comment + "/decision");
    }
}
