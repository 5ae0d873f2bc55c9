package org.cyclorama.booth.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;

import java.time.LocalDateTime;
import java.util.Map;

import jakarta.inject.Inject;

import org.cyclorama.booth.Expo;
import org.cyclorama.booth.spaces.panoramas.TestPictures;
import org.cyclorama.testkit.Tokens;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** What visitors leave at the booths of a conference, and what a person may have of it. */
@QuarkusTest
class VisitedConferenceDeletionTest {

    @Inject
    Session database;

    private final String conference = Expo.conference();
    private final String visitor = unique("visitor");
    private final String member = unique("Member");

    @Test
    void panoramasMeetingsAndCardsGoWithTheConference() {
        String panorama = TestPictures.panorama(conference, "hall");
        String slot = visited();

        as(Tokens.service("agenda-service")).delete("/internal/conferences/" + conference).then().statusCode(204);

        as(null).get(panorama).then().statusCode(404);
        as(Tokens.participant(visitor)).delete(API + "/meeting-slots/" + slot + "/booking").then().statusCode(404);
        assertThat(count("SELECT count(*) FROM meeting_slot WHERE member = :word", member)).isZero();
        assertThat(count("SELECT count(*) FROM lead WHERE person = :word", Tokens.subject(visitor))).isZero();
    }

    @Test
    void aPersonsMeetingsAreExportedCancelledAndForgotten() {
        String slot = visited();
        Map<String, String> person = Map.of("request", java.util.UUID.randomUUID().toString(), "subject",
                Tokens.subject(visitor), "email", visitor + "@people.example");

        assertThat(
                as(Tokens.service("registration-service")).body(person).post("/internal/privacy/export").then().statusCode(200)
                        .extract().jsonPath().getList("data.meetings"))
                .hasSize(1);
        as(Tokens.service("registration-service")).body(person).post("/internal/privacy/erasure").then().statusCode(200);

        assertThat(count("SELECT count(*) FROM meeting_booking WHERE person = :word", Tokens.subject(visitor))).isZero();
        assertThat(count("SELECT count(*) FROM meeting_booking WHERE name = :word", "Name of " + visitor)).isZero();
        assertThat(count("SELECT count(*) FROM lead WHERE person = :word", Tokens.subject(visitor))).isZero();
        as(Tokens.participant(unique("next"))).body("{\"language\": \"en\", \"consentToContact\": false}")
                .post(API + "/meeting-slots/" + slot + "/booking").then().statusCode(201);
    }

    /** The slot that the visitor booked. */
    private String visited() {
        String booth = as(Tokens.organizer())
                .body(Expo.booth("turkey", "TURKEY", null, "Welcome").replace("Gülşah Çelik", member))
                .post(API + "/conferences/" + conference + "/booths").then().statusCode(201).extract().path("id");
        as(Tokens.organizer()).post(API + "/booths/" + booth + "/publication").then().statusCode(200);
        String slot = as(Tokens.organizer())
                .body("""
                        {"member": "%s", "zone": "Europe/Istanbul", "localStart": "%s", "minutes": 30, "joinAddress": "https://meet.example/t"}"""
                        .formatted(member, LocalDateTime.now().plusDays(3).withNano(0)))
                .post(API + "/booths/" + booth + "/meeting-slots").then().statusCode(201).extract().path("items[0].id");
        as(Tokens.participant(visitor)).body("{\"language\": \"en\", \"consentToContact\": true}")
                .post(API + "/meeting-slots/" + slot + "/booking").then().statusCode(201);
        as(Tokens.participant(visitor)).body("{\"language\": \"en\"}").put(API + "/booths/" + booth + "/card").then()
                .statusCode(204);
        return slot;
    }

    private long count(String sql, String word) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql, Long.class).setParameter("word", word).getSingleResult());
    }
}
