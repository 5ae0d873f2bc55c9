package org.cyclorama.registration.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.cancelled;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.domain;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.partner;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.cyclorama.registration.BeforeTheEvent;
import org.cyclorama.registration.Eventually;
import org.cyclorama.registration.Given;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;

/** What is shown to the public, and to agenda-service for the public, does not move for one person. */
@QuarkusTest
@TestProfile(BeforeTheEvent.class)
class PublicStepsTest {

    private static final String API = "/api/registration/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Longer than an answer and a picture are kept in memory. */
    private static final Duration A_WHILE = Duration.ofMillis(2_500);

    private String conference;
    private String partner;

    @BeforeEach
    void crowd() {
        conference = conference(1);
        partner = partner(conference, 500);
        load("JP", "Asia/Tokyo", 40);
        load("BR", "America/Sao_Paulo", 20);
    }

    @Test
    void differenceOfTwoAnswersIsNeverOnePerson() {
        Eventually.holds(PATIENCE, () -> statistics().body("countries.country", equalTo(List.of("BR", "JP"))));
        String before = statistics().extract().asString();
        for (int i = 0; i < 6; i++) {
            registered(conference, somebody(), online());
            Eventually.stays(A_WHILE, () -> assertThat(statistics().extract().asString()).isEqualTo(before));
        }
        load("JP", "Asia/Tokyo", 60);
        Eventually.holds(PATIENCE, () -> assertThat(statistics().extract().asString()).isNotEqualTo(before));
    }

    @Test
    void audienceIsAboutTheConfirmedByCountryAndZoneAndMovesInSteps() {
        Eventually.holds(PATIENCE, () -> assertThat(people("JP")).isBetween(38, 42));
        assertThat(people("BR")).isBetween(18, 22);
        audience().body("total", equalTo(people("JP") + people("BR"))).body("groups.zone",
                equalTo(List.of("America/Sao_Paulo", "Asia/Tokyo")));
        String tag = audience().extract().header("ETag");
        String leaver = somebody();
        cancelled(leaver, registered(conference, leaver, online()));
        registered(conference, somebody(), online().replace("JP", "TR"));
        Eventually.stays(A_WHILE, () -> as(Tokens.service("agenda-service")).header("If-None-Match", tag)
                .get("/internal/conferences/" + conference + "/audience").then().statusCode(304));
        as(Tokens.organizer()).get("/internal/conferences/" + conference + "/audience").then().statusCode(403);
    }

    private int people(String country) {
        return audience().extract().jsonPath().getInt("groups.find { it.country == '" + country + "' }?.people ?: 0");
    }

    private ValidatableResponse audience() {
        return as(Tokens.service("agenda-service")).get("/internal/conferences/" + conference + "/audience").then()
                .statusCode(200);
    }

    private ValidatableResponse statistics() {
        return given().get(API + "/conferences/" + conference + "/statistics").then().statusCode(200);
    }

    private void load(String country, String zone, int people) {
        List<Map<String, Object>> lines = IntStream.range(0, people).mapToObj(i -> {
            Map<String, Object> line = new HashMap<>(
                    Given.line(UUID.randomUUID() + "@" + domain(partner), UUID.randomUUID().toString()));
            line.putAll(Map.of("country", country, "zone", zone));
            return line;
        }).toList();
        as(Tokens.organizer()).header("Idempotency-Key", UUID.randomUUID()).body(Map.of("registrations", lines))
                .post(API + "/conferences/" + conference + "/registrations/batch?notify=false").then().statusCode(200)
                .body("created", equalTo(people));
    }
}
