package org.cyclorama.registration.admission;

import static io.restassured.RestAssured.given;
import static org.cyclorama.registration.Given.admission;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.define;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.cyclorama.testkit.TestAgenda;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AdmissionTest {

    private static final String API = "/api/registration/v1";

    @Test
    void everybodySeesThePlacesLeft() {
        String conference = conference(2);
        registered(conference, somebody(), inPerson("HALL"));
        given().get(API + "/conferences/" + conference + "/admission").then().statusCode(200)
                .body("venues.find { it.code == 'HALL' }.placesLeft", equalTo(1))
                .body("venues.find { it.code == 'ANNEX' }.placesLeft", equalTo(2));
    }

    @Test
    void definingTwiceNeedsTheVersion() {
        String conference = conference(2);
        define(conference, 3).then().statusCode(412);
        as(Tokens.organizer()).body(admission(3)).put(path(conference)).then().statusCode(428);
        String tag = as(Tokens.organizer()).get(path(conference)).header("ETag");
        as(Tokens.organizer()).header("If-Match", tag).body(admission(3)).put(path(conference)).then().statusCode(200);
        as(Tokens.organizer()).header("If-Match", tag).body(admission(4)).put(path(conference)).then().statusCode(412);
    }

    @Test
    void shrinkingTakesNobodysPlace() {
        String conference = conference(2);
        registered(conference, somebody(), inPerson("HALL"));
        registered(conference, somebody(), inPerson("HALL"));
        as(Tokens.organizer()).header("If-Match", "*").body(admission(1)).put(path(conference)).then().statusCode(200)
                .body("venues.find { it.code == 'HALL' }.placesLeft", equalTo(0));
    }

    @Test
    void placeWithPeopleIsNotLeftOut() {
        String conference = conference(2);
        registered(conference, somebody(), inPerson("HALL"));
        as(Tokens.organizer()).header("If-Match", "*").body("""
                {"opensAt": "2020-01-01T00:00:00Z", "closesAt": "2099-01-01T00:00:00Z", "access": "OPEN"}""")
                .put(path(conference)).then().statusCode(409).body("type", endsWith("place-in-use"));
    }

    @Test
    void venueWithPeopleBecomesNoSiteOfCrews() {
        String conference = conference(2);
        registered(conference, somebody(), inPerson("HALL"));
        for (String venue : List.of("ANNEX", "HALL")) {
            as(Tokens.organizer()).header("If-Match", "*").body("""
                    {"opensAt": "2020-01-01T00:00:00Z", "closesAt": "2099-01-01T00:00:00Z", "access": "OPEN",
                     "venues": [{"code": "%s", "city": "Moscow", "country": "RU", "zone": "Europe/Moscow", "capacity": 2}],
                     "sites": [{"code": "%s", "studio": "MOW", "capacity": 2}]}"""
                    .formatted(venue.equals("HALL") ? "ANNEX" : "HALL", venue))
                    .put(path(conference)).then().statusCode(venue.equals("HALL") ? 409 : 200);
        }
    }

    @Test
    void publicAnswerIsRevalidatedAndChangesWithThePlacesLeft() {
        String conference = conference(2);
        String tag = given().get(path(conference)).then().statusCode(200)
                .header("Cache-Control", containsString("public")).extract().header("ETag");
        given().header("If-None-Match", tag).get(path(conference)).then().statusCode(304);
        registered(conference, somebody(), inPerson("HALL"));
        given().header("If-None-Match", tag).get(path(conference)).then().statusCode(200);
    }

    @Test
    void growingTakesInWhoWaitsInOrder() {
        String conference = conference(1);
        registered(conference, somebody(), inPerson("HALL"));
        String[] people = { somebody(), somebody(), somebody() };
        UUID[] waiting = Arrays.stream(people).map(person -> registered(conference, person, inPerson("HALL")))
                .toArray(UUID[]::new);
        as(Tokens.organizer()).header("If-Match", "*").body(admission(3)).put(path(conference)).then().statusCode(200)
                .body("venues.find { it.code == 'HALL' }.placesLeft", equalTo(0))
                .body("venues.find { it.code == 'HALL' }.waiting", equalTo(1));
        for (int i = 0; i < 3; i++) {
            as(Tokens.participant(people[i])).get(API + "/registrations/" + waiting[i]).then()
                    .body("mode", equalTo(i < 2 ? "IN_PERSON" : "ONLINE"));
        }
    }

    @Test
    void afterShrinkingNobodyNewGetsInAndNobodyIsPromotedTooEarly() {
        String conference = conference(2);
        String leaver = somebody();
        UUID leaving = registered(conference, leaver, inPerson("HALL"));
        registered(conference, somebody(), inPerson("HALL"));
        as(Tokens.organizer()).header("If-Match", "*").body(admission(1)).put(path(conference)).then().statusCode(200);
        String late = somebody();
        UUID waiting = registered(conference, late, inPerson("HALL"));
        as(Tokens.participant(leaver)).header("If-Match", "*").delete(API + "/registrations/" + leaving).then()
                .statusCode(204);
        as(Tokens.participant(late)).get(API + "/registrations/" + waiting).then().body("mode", equalTo("ONLINE"))
                .body("waitingFor.rank", equalTo(1));
    }

    @Test
    void limitSetOnlineCountsWhoIsThereAlready() {
        String conference = conference(1);
        registered(conference, somebody(), online());
        registered(conference, somebody(), online());
        as(Tokens.organizer()).header("If-Match", "*")
                .body(admission(1).replaceFirst("\\{", "{\"online\": {\"capacity\": 3}, ")).put(path(conference)).then()
                .statusCode(200).body("online.placesLeft", equalTo(1));
        registered(conference, somebody(), online());
        String late = somebody();
        UUID waiting = registered(conference, late, online());
        as(Tokens.participant(late)).get(API + "/registrations/" + waiting).then().body("state", equalTo("WAITLISTED"))
                .body("waitingFor.venue", equalTo("ONLINE"));
        as(Tokens.organizer()).header("If-Match", "*").body(admission(1)).put(path(conference)).then().statusCode(200);
        as(Tokens.participant(late)).get(API + "/registrations/" + waiting).then().body("state", equalTo("CONFIRMED"))
                .body("mode", equalTo("ONLINE")).body("waitingFor", nullValue());
    }

    @Test
    void windowMustBeInOrder() {
        as(Tokens.organizer()).header("If-None-Match", "*").body("""
                {"opensAt": "2020-01-02T00:00:00Z", "closesAt": "2020-01-01T00:00:00Z", "access": "OPEN"}""")
                .put(path("partners-window")).then().statusCode(400).body("violations.field", hasItem("windowInOrder"));
    }

    @Test
    void nobodyRegistersOutsideTheWindow() {
        String conference = "partners-" + java.util.UUID.randomUUID();
        as(Tokens.organizer()).header("If-None-Match", "*").body(admission(1).replace("2099", "2021")).put(path(conference))
                .then().statusCode(201);
        as(Tokens.participant(somebody())).body(inPerson("HALL")).post(API + "/conferences/" + conference + "/registrations")
                .then().statusCode(409)
                .body("type", endsWith("registration-closed"));
    }

    @Test
    void everybodySeesTheTracksAndLanguagesOnOfferAlsoWhileAgendaIsDown() {
        String conference = conference(1);
        for (int i = 0; i < 2; i++) {
            given().get(path(conference)).then().statusCode(200)
                    .body("tracks", equalTo(List.of("B2B", "B2C", "INDUSTRIAL")))
                    .body("languages.size()", equalTo(12)).body("languages", hasItem("ja"));
            TestAgenda.down();
        }
        TestAgenda.up();
    }

    private static String path(String conference) {
        return API + "/conferences/" + conference + "/admission";
    }
}
