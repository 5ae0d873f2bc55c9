package org.cyclorama.registration;

import static org.cyclorama.registration.Given.as;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cyclorama.testkit.ListsContract;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import io.quarkus.test.junit.QuarkusTest;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

@QuarkusTest
class ListsAsTablesTest extends ListsContract {

    private static final String API = "/api/registration/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, Asked> lists = new HashMap<>();
    private final WireMockServer portal = new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @BeforeEach
    void somethingInEach() {
        String conference = Given.conference(3);
        String person = Given.somebody();
        Given.registered(conference, person, Given.inPerson("HALL"));
        Given.registered(conference, Given.somebody(), Given.online());
        list("/conferences/{conference}/registrations", "/conferences/" + conference + "/registrations", Tokens.organizer());
        list("/me/registrations", "/me/registrations", Tokens.participant(person));
        webhooks(conference);
    }

    private void webhooks(String conference) {
        String partner = Given.partner(conference, 3);
        String token = Tokens.partner(partner);
        portal.start();
        portal.stubFor(WireMock.post("/hook").willReturn(WireMock.ok()));
        String webhook = as(token).body(Map.of("url", portal.baseUrl() + "/hook", "events", List.of("registration.created",
                "registration.cancelled"))).post(API + "/webhooks").then().statusCode(201).extract().path("id");
        as(token).body(Given.line("ada@" + Given.domain(partner), "ada"))
                .post(API + "/conferences/" + conference + "/registrations").then().statusCode(201);
        String deliveries = "/webhooks/" + webhook + "/deliveries";
        Eventually.holds(PATIENCE, () -> as(token).get(API + deliveries).then()
                .body("items.findAll { it.state == 'DELIVERED' }", hasSize(1)));
        list("/webhooks", "/webhooks", token);
        list("/webhooks/{id}/deliveries", deliveries, token);
    }

    @AfterEach
    void stop() {
        portal.stop();
    }

    private void list(String inDocument, String path, String token) {
        lists.put(API + inDocument, new Asked(API + path, token));
    }

    @Override
    protected String service() {
        return "registration";
    }

    @Override
    protected Map<String, Asked> lists() {
        return lists;
    }

    @Override
    protected Set<String> ownColumns() {
        return Set.of(API + "/conferences/{conference}/registrations");
    }
}
