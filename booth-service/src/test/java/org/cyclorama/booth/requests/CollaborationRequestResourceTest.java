package org.cyclorama.booth.requests;

import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
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
class CollaborationRequestResourceTest {

    private final String conference = Expo.conference();
    private final String person = unique("person");
    private String booth;

    @BeforeEach
    void aBoothIsOpen() {
        booth = Expo.published(conference, "TURKEY", Expo.CAMPAIGN);
    }

    @Test
    void aRequestIsKeptForItsAuthorAndTheTeam() {
        Response asked = Expo.request(booth, person);

        asked.then().statusCode(201).body("state", equalTo("OPEN")).body("topic", equalTo("DISTRIBUTION"))
                .body("products", contains("endpoint")).body("gift.state", equalTo("ON_ITS_WAY"));
        as(Tokens.participant(person)).get(API + "/me/collaboration-requests").then()
                .body("items.id", contains(asked.path("id").toString())).body("items[0].message", equalTo("Together?"))
                .body("items[0].gift.campaign", equalTo(Expo.CAMPAIGN));
        received("").then().body("items.id", contains(asked.path("id").toString()))
                .body("items[0].name", equalTo("Name of " + person))
                .body("items[0].email", equalTo(person + "@people.example"));
    }

    @Test
    void whoDoesNotWantToBeContactedStaysUnknownToTheTeam() {
        ask("""
                {"topic": "OTHER", "message": "Just asking", "language": "en", "consentToContact": false}""").then()
                .statusCode(201);

        received("").then().body("items[0].message", equalTo("Just asking")).body("items[0].name", nullValue())
                .body("items[0].email", nullValue());
    }

    @Test
    void nobodyReadsWhatOthersAsked() {
        Expo.request(booth, person);

        as(Tokens.participant(unique("stranger"))).get(API + "/me/collaboration-requests").then().statusCode(200)
                .body("items", empty());
        as(null).get(API + "/me/collaboration-requests").then().statusCode(401);
    }

    @Test
    void theListCanBeNarrowedToAState() {
        String id = Expo.request(booth, person).path("id");

        received("&state=OPEN").then().body("items.id", contains(id));
        received("&state=ANSWERED").then().body("items", empty());
        received("&state=LOST").then().statusCode(400);
    }

    @Test
    void aProductMustBeOnShow() {
        ask("""
                {"topic": "OTHER", "products": ["perpetuum-mobile"], "message": "How?", "language": "en", "consentToContact": false}""")
                .then().statusCode(422).body("type", endsWith("/unknown-product"));
    }

    @Test
    void aBoothThatIsNotPublishedCanNotBeAsked() {
        Expo.request(Expo.draft("TURKEY"), person).then().statusCode(404);
        Expo.request(UUID.randomUUID().toString(), person).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"topic\": \"LOVE\", \"message\": \"x\", \"language\": \"en\"}",
            "{\"topic\": \"OTHER\", \"message\": \"\", \"language\": \"en\"}",
            "{\"topic\": \"OTHER\", \"message\": \"x\", \"language\": \"en\", \"products\": [null]}",
            "{\"topic\": \"OTHER\", \"message\": \"x\", \"language\": \"en\", \"consentToContact\": \"perhaps\"}" })
    void aRequestThatIsNoneIsRefused(String body) {
        ask(body).then().statusCode(400);
    }

    private Response ask(String body) {
        return as(Tokens.participant(person)).body(body).post(API + "/booths/" + booth + "/collaboration-requests");
    }

    private Response received(String query) {
        return as(Tokens.team("TURKEY"))
                .get(API + "/regions/TURKEY/collaboration-requests?conference=" + conference + query);
    }
}
