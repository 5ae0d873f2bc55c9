package org.cyclorama.registration.webhooks;

import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.cyclorama.registration.Given;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** What partners can ask for, and who sees it. */
@QuarkusTest
class WebhookWishesTest {

    private static final String API = "/api/registration/v1";
    private static final String URL = "http://127.0.0.1:9/hook";

    private String conference;
    private String partner;
    private String path;

    @BeforeEach
    void create() {
        conference = conference(1);
        partner = Given.partner(conference, 10);
        path = API + "/webhooks/" + as(Tokens.partner(partner)).body(Map.of("url", URL)).post(API + "/webhooks").then()
                .statusCode(201).extract().path("id");
    }

    @Test
    void anotherPartnersWebhookIsNotThere() {
        String other = Tokens.partner(Given.partner(conference, 1));
        as(other).get(API + "/webhooks").then().statusCode(200).body("items", hasSize(0));
        as(other).get(path + "/deliveries").then().statusCode(404);
        as(other).post(path + "/secret").then().statusCode(404);
        as(other).delete(path).then().statusCode(404);
        as(Tokens.organizer()).get(API + "/webhooks").then().statusCode(403);
    }

    @Test
    void secretIsShownOnce() {
        as(Tokens.partner(partner)).get(API + "/webhooks").then().body("items[0].secret", nullValue())
                .body("items[0].url", equalTo(URL));
    }

    @Test
    void badWishesAreRefused() {
        refuse(Map.of("url", "https://user@portal.example/"), 422);
        refuse(Map.of("url", "https://portal.example/", "events", List.of("registration.exploded")), 400);
        refuse(Map.of(), 400);
        refuse(Map.of("url", "https://portal.example/" + "x".repeat(2000)), 400);
    }

    private void refuse(Map<String, Object> wish, int status) {
        as(Tokens.partner(partner)).body(wish).post(API + "/webhooks").then().statusCode(status);
    }
}
