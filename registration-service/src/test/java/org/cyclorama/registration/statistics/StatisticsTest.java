package org.cyclorama.registration.statistics;

import static io.restassured.RestAssured.given;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.cancelled;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.registration.Given;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class StatisticsTest {

    private static final String API = "/api/registration/v1";

    private String conference;

    @BeforeEach
    void openConference() {
        conference = conference(2);
    }

    @Test
    void organizerSeesExactlyWhoIsInTheList() {
        registered(conference, somebody(), inPerson("HALL"));
        registered(conference, somebody(), inPerson("HALL"));
        registered(conference, somebody(), inPerson("HALL"));
        String leaver = somebody();
        cancelled(leaver, registered(conference, leaver, online()));
        statistics(Tokens.organizer())
                .body("people", equalTo(3))
                .body("states.find { it.value == 'CANCELLED' }.people", equalTo(1))
                .body("modes.find { it.value == 'IN_PERSON' }.people", equalTo(2))
                .body("modes.find { it.value == 'ONLINE' }.people", equalTo(1))
                .body("waiting.find { it.value == 'HALL' }.people", equalTo(1))
                .body("countries", equalTo(List.of(Map.of("value", "JP", "people", 3))))
                .body("regions", equalTo(List.of(Map.of("value", "APAC", "people", 3))))
                .body("tracks", equalTo(List.of(Map.of("value", "B2B", "people", 3))))
                .body("languages", equalTo(List.of(Map.of("value", "ja", "people", 3))))
                .body("hours.people.sum()", equalTo(3));
    }

    @Test
    void crewsAreInNoFigure() {
        as(Tokens.crew()).body(inPerson("STUDIO").replace("{\"name\"", "{\"kind\": \"CREW\", \"name\""))
                .post(API + "/conferences/" + conference + "/registrations").then().statusCode(201);
        statistics(Tokens.organizer()).body("people", equalTo(0)).body("states", hasSize(0));
    }

    @Test
    void testConferencesAreInNoFigure() {
        String trial = "partners-trial-" + UUID.randomUUID();
        Given.define(trial, 2).then().statusCode(201);
        registered(trial, somebody(), online());
        as(Tokens.organizer()).get(API + "/conferences/" + trial + "/statistics").then().statusCode(200)
                .body("people", equalTo(0));
    }

    @Test
    void partnersPeopleCountByPartnerIfTheyAgreed() {
        String partner = Given.partner(conference, 5);
        String path = API + "/conferences/" + conference + "/registrations";
        Map<String, Object> silent = Given.line("a@" + Given.domain(partner), "a");
        Map<String, Object> agreeing = new HashMap<>(Given.line("b@" + Given.domain(partner), "b"));
        agreeing.put("consents", List.of("STATISTICS"));
        as(Tokens.partner(partner)).body(silent).post(path).then().statusCode(201);
        as(Tokens.partner(partner)).body(agreeing).post(path).then().statusCode(201);
        statistics(Tokens.organizer()).body("partners",
                equalTo(List.of(Map.of("value", "", "people", 1), Map.of("value", partner, "people", 1))));
    }

    @Test
    void teamSeesItsRegionsAndWhatIsUnderThem() {
        registered(conference, somebody(), online());
        registered(conference, somebody(), online().replace("JP", "TR"));
        registered(conference, somebody(), online().replace("JP", "AE"));
        statistics(Tokens.team("META")).body("people", equalTo(2)).body("countries.value", equalTo(List.of("AE", "TR")));
        statistics(Tokens.team("TURKEY")).body("people", equalTo(1)).body("countries.value", equalTo(List.of("TR")));
        statistics(Tokens.team("APAC")).body("people", equalTo(1)).body("regions.value", equalTo(List.of("APAC")));
    }

    @Test
    void publicLearnsNothingOfFew() {
        registered(conference, somebody(), online());
        for (String token : List.of(Tokens.participant(somebody()), Tokens.partner("ACME"))) {
            statistics(token).body("people", equalTo(0)).body("countries", hasSize(0)).body("$", not(hasKey("partners")));
        }
        given().get(path()).then().statusCode(200).header("Cache-Control", startsWith("public"))
                .body("people", equalTo(0)).body("regions", hasSize(0)).body("countries", hasSize(0));
    }

    @Test
    void organizerOfAnotherConferenceSeesWhatThePublicSees() {
        registered(conference, somebody(), online());
        statistics(Tokens.staff("organizer", List.of("partners-other"))).body("people", equalTo(0));
    }

    @Test
    void unchangedFiguresAreNotSentAgain() {
        String tag = given().get(path()).then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag).get(path()).then().statusCode(304);
        String exact = as(Tokens.organizer()).get(path()).then().extract().header("ETag");
        as(Tokens.organizer()).header("If-None-Match", exact).get(path()).then().statusCode(304);
        registered(conference, somebody(), online());
        as(Tokens.organizer()).header("If-None-Match", exact).get(path()).then().statusCode(200);
    }

    @Test
    void unknownConferenceHasNone() {
        given().get(API + "/conferences/other-" + UUID.randomUUID() + "/statistics").then().statusCode(404);
    }

    @Test
    void deletedConferenceHasNoFiguresLeft() {
        registered(conference, somebody(), online());
        as(Tokens.service("agenda-service")).delete("/internal/conferences/" + conference).then().statusCode(204);
        statistics(Tokens.organizer()).body("people", equalTo(0)).body("hours", hasSize(0));
    }

    private ValidatableResponse statistics(String token) {
        return as(token).get(path()).then().statusCode(200);
    }

    private String path() {
        return API + "/conferences/" + conference + "/statistics";
    }
}
