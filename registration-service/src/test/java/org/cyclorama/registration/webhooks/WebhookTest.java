package org.cyclorama.registration.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

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

/** A partner's system on loopback, and what it is told. Signatures are verified by the library that partners use. */
@QuarkusTest
class WebhookTest {

    private static final String API = "/api/registration/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final WireMockServer portal = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private String conference;
    private String partner;
    private JsonPath webhook;

    @BeforeEach
    void listen() {
        conference = conference(1);
        partner = Given.partner(conference, 10);
        portal.start();
        answer(200);
        webhook = create(Map.of("url", portal.baseUrl() + "/hook"));
    }

    @AfterEach
    void stop() {
        portal.stop();
    }

    @Test
    void partnerIsToldOfItsPersonSigned() throws Exception {
        String id = register("ada");
        LoggedRequest call = calls(1).getFirst();
        verify(call, webhook.getString("secret"));
        JsonPath body = JsonPath.from(call.getBodyAsString());
        assertThat(body.getString("type")).isEqualTo("registration.created");
        assertThat(body.getString("data.registration")).isEqualTo(id);
        assertThat(body.getString("data.externalId")).isEqualTo("ada");
        assertThat(body.getString("data.state")).isEqualTo("CONFIRMED");
        assertThat(call.getBodyAsString()).doesNotContain("Jörg", "@");
    }

    @Test
    void partnerIsNotToldOfOthers() {
        registered(conference, somebody(), online());
        String other = Given.partner(conference, 5);
        register(other, "eve");
        String own = register("ada");
        assertThat(calls(1)).hasSize(1).allMatch(call -> call.getBodyAsString().contains(own));
    }

    @Test
    void failureIsTriedAgainWithTheSameId() {
        portal.stubFor(
                WireMock.post("/hook").inScenario("down").whenScenarioStateIs("Started").willReturn(WireMock.serverError())
                        .willSetStateTo("up"));
        portal.stubFor(WireMock.post("/hook").inScenario("down").whenScenarioStateIs("up").willReturn(WireMock.ok()));
        register("ada");
        List<LoggedRequest> calls = calls(2);
        assertThat(calls.stream().map(call -> call.header("webhook-id").firstValue()).distinct()).hasSize(1);
        eventually(() -> deliveries().body("items[0].state", equalTo("DELIVERED")).body("items[0].attempts", equalTo(2)));
    }

    @Test
    void whatNeverWorksIsGivenUpAndCanBeReplayed() {
        answer(503);
        register("ada");
        eventually(() -> deliveries().body("items[0].state", equalTo("FAILED")).body("items[0].attempts", equalTo(3))
                .body("items[0].lastStatus", equalTo(503)));
        answer(200);
        String delivery = deliveries().extract().path("items[0].id");
        as(Tokens.partner(partner)).post(path() + "/deliveries/" + delivery + "/replay").then().statusCode(200)
                .body("state", equalTo("PENDING"));
        eventually(() -> deliveries().body("items[0].state", equalTo("DELIVERED")));
        assertThat(calls(4).stream().map(call -> call.header("webhook-id").firstValue()).distinct()).hasSize(1);
    }

    @Test
    void goneDisables() {
        answer(410);
        register("ada");
        eventually(() -> as(Tokens.partner(partner)).get(API + "/webhooks").then()
                .body("items[0].state", equalTo("DISABLED")));
        register("bob");
        deliveries().body("items", hasSize(1)).body("items[0].state", equalTo("FAILED"));
        String delivery = deliveries().extract().path("items[0].id");
        as(Tokens.partner(partner)).post(path() + "/deliveries/" + delivery + "/replay").then().statusCode(409)
                .body("type", endsWith("webhook-disabled"));
    }

    @Test
    void redirectIsNotFollowed() {
        portal.stubFor(WireMock.post("/hook").willReturn(WireMock.temporaryRedirect(portal.baseUrl() + "/elsewhere")));
        register("ada");
        eventually(() -> deliveries().body("items[0].lastStatus", equalTo(302)));
        portal.verify(0, WireMock.anyRequestedFor(WireMock.urlEqualTo("/elsewhere")));
    }

    @Test
    void newSecretSignsBesideTheOldOne() throws Exception {
        String old = webhook.getString("secret");
        String fresh = as(Tokens.partner(partner)).post(path() + "/secret").then().statusCode(200).extract().path("secret");
        assertThat(fresh).isNotEqualTo(old);
        register("ada");
        LoggedRequest call = calls(1).getFirst();
        verify(call, old);
        verify(call, fresh);
    }

    @Test
    void onlyWantedTypesAreTold() {
        as(Tokens.partner(partner)).delete(path()).then().statusCode(204);
        create(Map.of("url", portal.baseUrl() + "/hook", "events", List.of("registration.cancelled")));
        String id = register("ada");
        as(Tokens.partner(partner)).header("If-Match", "*").delete(API + "/registrations/" + id).then().statusCode(204);
        assertThat(calls(1)).hasSize(1).allMatch(call -> call.getBodyAsString().contains("registration.cancelled"));
    }

    private void answer(int status) {
        portal.stubFor(WireMock.post("/hook").willReturn(WireMock.status(status)));
    }

    private JsonPath create(Map<String, Object> wish) {
        return as(Tokens.partner(partner)).body(wish).post(API + "/webhooks").then().statusCode(201).extract().jsonPath();
    }

    private String register(String externalId) {
        return register(partner, externalId);
    }

    private String register(String whose, String externalId) {
        return as(Tokens.partner(whose)).body(Given.line(externalId + "@" + Given.domain(whose), externalId))
                .post(API + "/conferences/" + conference + "/registrations").then().statusCode(201).extract().path("id");
    }

    private List<LoggedRequest> calls(int least) {
        eventually(() -> assertThat(portal.findAll(WireMock.postRequestedFor(WireMock.urlEqualTo("/hook"))).size())
                .isGreaterThanOrEqualTo(least));
        return portal.findAll(WireMock.postRequestedFor(WireMock.urlEqualTo("/hook")));
    }

    private ValidatableResponse deliveries() {
        return as(Tokens.partner(partner)).get(path() + "/deliveries").then().statusCode(200);
    }

    private String path() {
        return API + "/webhooks/" + webhook.getString("id");
    }

    private static void verify(LoggedRequest call, String secret) throws Exception {
        Map<String, List<String>> headers = call.getHeaders().all().stream()
                .collect(Collectors.toMap(header -> header.key().toLowerCase(Locale.ROOT), header -> header.values()));
        new com.standardwebhooks.Webhook(secret).verify(call.getBodyAsString(), headers);
    }

    private static void eventually(Runnable check) {
        Eventually.holds(PATIENCE, check);
    }
}
