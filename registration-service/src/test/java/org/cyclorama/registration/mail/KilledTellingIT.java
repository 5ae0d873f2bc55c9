package org.cyclorama.registration.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cyclorama.registration.Eventually;
import org.cyclorama.registration.Given;
import org.cyclorama.registration.PackagedService;
import org.cyclorama.registration.TestMail;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

/**
 * The packaged service is killed (SIGKILL) while it tells people by mail and a partner by webhook, and nobody is left untold.
 */
class KilledTellingIT {

    private static final String API = "/api/registration/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int PEOPLE = 150;

    private final TestMail mail = new TestMail();
    private final WireMockServer portal = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private PackagedService service;
    private String conference;
    private String partner;

    @BeforeEach
    void start() throws Exception {
        Map<String, String> settings = new HashMap<>(mail.start());
        settings.put("cyclorama.defaults.clock-offset",
                Duration.between(Instant.now(), Instant.parse("2020-11-01T00:00:00Z")).toString());
        settings.put("cyclorama.registration.webhooks.private-addresses", "true");
        // The dead one's leases of webhooks end soon: four times this.
        settings.put("cyclorama.registration.webhooks.timeout", "PT3S");
        settings.put("cyclorama.registration.webhooks.pauses", "PT1S,PT1S,PT1S,PT1S,PT1S,PT1S");
        portal.start();
        portal.stubFor(WireMock.post("/hook").willReturn(WireMock.ok().withFixedDelay(400)));
        service = new PackagedService(settings);
        service.start();
        conference = conference(1);
        partner = Given.partner(conference, PEOPLE);
        as(Tokens.partner(partner)).body(Map.of("url", portal.baseUrl() + "/hook")).post(API + "/webhooks").then()
                .statusCode(201);
    }

    @AfterEach
    void end() {
        service.close();
        portal.stop();
        mail.stop();
    }

    @Test
    void everybodyIsToldAndNobodyOfTwoThingsThoughItIsKilledTwice() throws Exception {
        Map<String, String> people = register();
        for (int told : List.of(5, 40)) {
            Eventually.holds(PATIENCE, () -> {
                assertThat(calls().size()).isGreaterThanOrEqualTo(told);
                assertThat(mails()).isGreaterThanOrEqualTo(told / 2);
            });
            service.kill();
            assertThat(service.count("SELECT count(*) FROM webhook_delivery WHERE state = 'PENDING'")).isPositive();
            assertThat(told == 5 ? service.count("SELECT count(*) FROM outbox_message") : 1).isPositive();
            // Those of mails end after half a minute; they are made to end now.
            service.execute("UPDATE outbox_message SET next_attempt_at = now()");
            service.start();
        }
        Eventually.holds(PATIENCE, () -> {
            assertThat(service.count("SELECT count(*) FROM webhook_delivery WHERE state <> 'DELIVERED'")).isZero();
            assertThat(service.count("SELECT count(*) FROM outbox_message")).isZero();
        });
        people.forEach((email, id) -> assertThat(TestMail.to(email).stream().map(one -> Received.of(one).header("Message-ID")))
                .as("mails to %s", email).isNotEmpty().containsOnly(messageId(email)));
        // At most the one that was under way at each kill came twice.
        assertThat(mails()).isBetween(PEOPLE, PEOPLE + 2);
        Map<String, List<String>> events = calls().stream().collect(Collectors.groupingBy(
                call -> JsonPath.from(call.getBodyAsString()).getString("data.registration"),
                Collectors.mapping(call -> call.header("webhook-id").firstValue(), Collectors.toList())));
        assertThat(events.keySet()).containsExactlyInAnyOrderElementsOf(people.values());
        assertThat(events.values()).allSatisfy(ids -> assertThat(ids).containsOnly(ids.getFirst()));
    }

    private Map<String, String> register() {
        List<Map<String, Object>> lines = IntStream.range(0, PEOPLE)
                .mapToObj(i -> Given.line("p" + i + "@" + domain(partner), "p" + i)).toList();
        List<String> ids = as(Tokens.partner(partner)).header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("registrations", lines)).post(API + "/conferences/" + conference + "/registrations/batch")
                .then().statusCode(200).extract().path("results.registration");
        return IntStream.range(0, PEOPLE).boxed()
                .collect(Collectors.toMap(i -> (String) lines.get(i).get("email"), ids::get));
    }

    private static String messageId(String email) {
        return Received.of(TestMail.to(email).getFirst()).header("Message-ID");
    }

    private int mails() {
        return IntStream.range(0, PEOPLE).map(i -> TestMail.to("p" + i + "@" + domain(partner)).size()).sum();
    }

    private List<LoggedRequest> calls() {
        return portal.findAll(WireMock.postRequestedFor(WireMock.urlEqualTo("/hook")));
    }
}
