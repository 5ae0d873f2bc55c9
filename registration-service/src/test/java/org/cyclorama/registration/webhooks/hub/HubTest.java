package org.cyclorama.registration.webhooks.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.registration.Eventually;
import org.cyclorama.registration.Given;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

/** Other services send what happened to people; only the person's own partner hears of it. */
@QuarkusTest
class HubTest {

    private static final String API = "/api/registration/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final WireMockServer portal = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private String conference;
    private String partner;
    private String email;
    private String registration;

    @BeforeEach
    void registerAndListen() {
        conference = conference(1);
        partner = Given.partner(conference, 10);
        email = "ada@" + Given.domain(partner);
        portal.start();
        portal.stubFor(WireMock.post(WireMock.anyUrl()).willReturn(WireMock.ok()));
        registration = as(Tokens.partner(partner)).body(Given.line(email, "ada"))
                .post(API + "/conferences/" + conference + "/registrations").then().statusCode(201).extract().path("id");
        as(Tokens.partner(partner)).body(Map.of("url", portal.baseUrl() + "/own")).post(API + "/webhooks").then()
                .statusCode(201);
        as(Tokens.partner(Given.partner(conference, 1))).body(Map.of("url", portal.baseUrl() + "/foreign"))
                .post(API + "/webhooks")
                .then().statusCode(201);
    }

    @AfterEach
    void stop() {
        portal.stop();
    }

    @Test
    void partnerHearsOfItsPersonOnceUnderTheEventsId() {
        String id = UUID.randomUUID().toString();
        send(event(id, email)).statusCode(204);
        send(event(id, email)).statusCode(204);
        send(event(UUID.randomUUID().toString(), email)).statusCode(204);
        Eventually.holds(PATIENCE, () -> assertThat(told("/own")).hasSize(2));
        JsonPath first = told("/own").stream().filter(call -> call.header("webhook-id").firstValue().equals(id))
                .map(call -> JsonPath.from(call.getBodyAsString())).findFirst().orElseThrow();
        assertThat(first.getString("type")).isEqualTo("gift.granted");
        assertThat(first.getString("data.campaign")).isEqualTo("turkey-wallpaper");
        assertThat(first.getString("data.registration")).isEqualTo(registration);
        assertThat(first.getString("data.externalId")).isEqualTo("ada");
        assertThat(told("/foreign")).isEmpty();
    }

    @Test
    void whatConcernsNobodysWebhookIsTakenAndDropped() {
        send(event(UUID.randomUUID().toString(), "stranger@people.example")).statusCode(204);
    }

    @Test
    void badEventsAreRefused() {
        send(event(UUID.randomUUID().toString(), email).replace("gift.granted", "gift.stolen")).statusCode(400);
        send(event(UUID.randomUUID().toString(), email).replace("\"turkey-wallpaper\"", "{\"deep\": 1}")).statusCode(400);
        as(Tokens.partner(partner)).body(event(UUID.randomUUID().toString(), email)).post("/internal/events").then()
                .statusCode(403);
    }

    private static ValidatableResponse send(String event) {
        return as(Tokens.service("gifts-service")).body(event).post("/internal/events").then();
    }

    private String event(String id, String address) {
        return """
                {"id": "%s", "type": "gift.granted", "conference": "%s", "person": {"subject": null, "email": "%s"},
                 "occurredAt": "2020-11-19T06:20:00Z", "data": {"campaign": "turkey-wallpaper", "grant": "g-1"}}"""
                .formatted(id, conference, address);
    }

    private List<LoggedRequest> told(String path) {
        return portal.findAll(WireMock.postRequestedFor(WireMock.urlEqualTo(path)));
    }
}
