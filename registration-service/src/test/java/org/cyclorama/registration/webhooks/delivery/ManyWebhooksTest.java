package org.cyclorama.registration.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.domain;
import static org.cyclorama.registration.Given.line;
import static org.cyclorama.registration.Given.partner;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.cyclorama.registration.Eventually;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

import javax.sql.DataSource;

/** One partner's webhooks are slow, or many events wait for one: neither is anybody else's business. */
@QuarkusTest
class ManyWebhooksTest {

    private static final String API = "/api/registration/v1";
    /** As many as a partner may have. */
    private static final int WEBHOOKS = 20;

    private final WireMockServer portal = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private String conference;

    @Inject
    DataSource database;

    @BeforeEach
    void listen() {
        conference = conference(1);
        portal.start();
        portal.stubFor(WireMock.post("/hook").willReturn(WireMock.ok()));
    }

    @AfterEach
    void stop() {
        portal.stop();
    }

    @Test
    void webhooksThatNeverAnswerHoldUpNoOther() throws Exception {
        String slow = partner(conference, 50);
        String other = partner(conference, 5);
        tell(other, portal.baseUrl() + "/hook");
        try (ServerSocket mute = new ServerSocket(0, 500, InetAddress.getLoopbackAddress())) {
            for (int i = 0; i < WEBHOOKS; i++) {
                tell(slow, "http://127.0.0.1:" + mute.getLocalPort() + "/hook");
            }
            register(slow, 10);
            Eventually.holds(Duration.ofSeconds(30), () -> assertThat(underWay(slow)).isGreaterThanOrEqualTo(60));
            register(other, 1);
            // Before the first of the mute ones is given up, after 15 s.
            Eventually.holds(Duration.ofSeconds(12), () -> verify(1));
            assertThat(underWay(slow)).as("and there was room left").isLessThan(200);
        }
    }

    @Test
    void manyEventsForOneWebhookTakeNoLongerThanItsAnswers() {
        String partner = partner(conference, 250);
        tell(partner, portal.baseUrl() + "/hook");
        register(partner, 250);
        // Five at each look, once a second, would take 50 s.
        Eventually.holds(Duration.ofSeconds(30), () -> verify(250));
    }

    /** An event whose answer got lost comes twice, with the same id. */
    private void verify(int events) {
        assertThat(portal.findAll(WireMock.postRequestedFor(WireMock.urlEqualTo("/hook"))).stream()
                .map(call -> call.getHeader("webhook-id")).distinct()).hasSize(events);
    }

    private static void tell(String partner, String url) {
        as(Tokens.partner(partner)).body(Map.of("url", url)).post(API + "/webhooks").then().statusCode(201);
    }

    private void register(String partner, int people) {
        List<Map<String, Object>> lines = IntStream.range(0, people)
                .mapToObj(i -> line("p" + i + "@" + domain(partner), "p" + i)).toList();
        as(Tokens.partner(partner)).header("Idempotency-Key", UUID.randomUUID()).body(Map.of("registrations", lines))
                .post(API + "/conferences/" + conference + "/registrations/batch").then().statusCode(200);
    }

    private long underWay(String partner) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("""
                        SELECT count(*) FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook
                        WHERE w.partner = '%s' AND d.attempts > 0""".formatted(partner))) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
