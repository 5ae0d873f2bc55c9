package org.cyclorama.registration.registrations.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.registration.Given;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class WatchingTest {

    private static final String API = "/api/registration/v1";

    private final String person = somebody();
    private String conference;

    @BeforeEach
    void openConference() {
        conference = conference(1);
    }

    @Test
    void registeredPersonIsFound() {
        UUID id = registered(conference, person, inPerson("HALL"));
        lookUp(person, null).statusCode(200).body("registration", equalTo(id.toString())).body("kind", equalTo("PARTICIPANT"))
                .body("state", equalTo("CONFIRMED")).body("mode", equalTo("IN_PERSON")).body("venue", equalTo("HALL"));
    }

    @Test
    void strangerIsNot() {
        lookUp(person, person + "@people.example").statusCode(404);
    }

    @Test
    void registrationMadeForTheVerifiedAddressBecomesThePersons() {
        as(Tokens.organizer()).body(Given.line(person + "@people.example", "x"))
                .post(API + "/conferences/" + conference + "/registrations").then().statusCode(201);
        lookUp(person, null).statusCode(404);
        lookUp(person, person.toUpperCase(Locale.ROOT) + "@people.example").statusCode(200);
        lookUp(person, null).statusCode(200);
    }

    @Test
    void firstJoinOnlineIsTheCheckInAndNoOther() {
        UUID id = registered(conference, person, online());
        join("2020-11-19T06:20:00Z").statusCode(204);
        join("2020-11-19T09:00:00Z").statusCode(204);
        as(Tokens.participant(person)).get(API + "/registrations/" + id).then()
                .body("checkedInAt", equalTo("2020-11-19T06:20:00Z"));
        as(Tokens.organizer()).get(API + "/conferences/" + conference + "/statistics").then()
                .body("checkedIn", equalTo(List.of(Map.of("value", "ONLINE", "people", 1))));
    }

    @Test
    void joinUsesUpNoDoorAfterASwitch() {
        UUID id = registered(conference, person, online());
        join("2020-11-19T06:20:00Z").statusCode(204);
        as(Tokens.participant(person)).contentType("application/merge-patch+json").header("If-Match", "*")
                .body("{\"mode\": \"IN_PERSON\", \"venue\": \"ANNEX\"}").patch(API + "/registrations/" + id).then()
                .statusCode(200)
                .body("checkedInAt", nullValue());
        as(Tokens.doorStaff()).body(Map.of("registration", id, "venue", "ANNEX", "scanId", UUID.randomUUID()))
                .post(API + "/conferences/" + conference + "/check-ins").then().statusCode(201);
    }

    @Test
    void joinOfSomebodyInPersonOrCancelledIsNone() {
        UUID id = registered(conference, person, inPerson("HALL"));
        join("2020-11-19T06:20:00Z").statusCode(204);
        as(Tokens.participant(person)).get(API + "/registrations/" + id).then().body("checkedInAt", nullValue());
        as(Tokens.participant(person)).header("If-Match", "*").delete(API + "/registrations/" + id).then().statusCode(204);
        join("2020-11-19T06:20:00Z").statusCode(204);
    }

    @RepeatedTest(3)
    void joinsAtOnceCheckInOnce() throws Exception {
        registered(conference, person, online());
        assertThat(Together.run(8, i -> () -> join("2020-11-19T06:20:0" + i + "Z").extract().statusCode())).containsOnly(204);
        as(Tokens.organizer()).get(API + "/conferences/" + conference + "/statistics").then()
                .body("checkedIn", equalTo(List.of(Map.of("value", "ONLINE", "people", 1))));
    }

    @Test
    void unknownConferenceAndOtherCallersAreRefused() {
        as(Tokens.service("agenda-service")).body(joining("2020-11-19T06:20:00Z")).post("/internal/conferences/other/joins")
                .then()
                .statusCode(404);
        as(Tokens.organizer()).body(joining("2020-11-19T06:20:00Z")).post("/internal/conferences/" + conference + "/joins")
                .then()
                .statusCode(403);
        as(Tokens.service("agenda-service")).body("{}").post("/internal/conferences/" + conference + "/joins").then()
                .statusCode(400);
    }

    private ValidatableResponse lookUp(String name, String email) {
        Map<String, Object> watcher = new HashMap<>();
        watcher.put("subject", Tokens.subject(name));
        watcher.put("email", email);
        return as(Tokens.service("agenda-service")).body(watcher)
                .post("/internal/conferences/" + conference + "/registrations/lookup").then();
    }

    private ValidatableResponse join(String at) {
        return as(Tokens.service("agenda-service")).body(joining(at)).post("/internal/conferences/" + conference + "/joins")
                .then();
    }

    private Map<String, Object> joining(String at) {
        return Map.of("id", UUID.randomUUID(), "airing", UUID.randomUUID(), "subject", Tokens.subject(person), "joinedAt", at);
    }
}
