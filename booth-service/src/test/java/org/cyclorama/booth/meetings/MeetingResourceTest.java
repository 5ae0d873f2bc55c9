package org.cyclorama.booth.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;
import static org.cyclorama.booth.meetings.Agenda.book;
import static org.cyclorama.booth.meetings.Agenda.cancel;
import static org.cyclorama.booth.meetings.Agenda.day;
import static org.cyclorama.booth.meetings.Agenda.list;
import static org.cyclorama.booth.meetings.Agenda.mine;
import static org.cyclorama.booth.meetings.Agenda.slots;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.cyclorama.booth.Database;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MeetingResourceTest {

    @Inject
    Database database;

    private final String member = unique(Agenda.MEMBER);
    private final String visitor = unique("visitor");
    private String booth;

    @BeforeEach
    void aBoothWithATeam() {
        booth = boothOf(member);
    }

    @Test
    void aBookedMeetingIsTheVisitorsAndTellsWhereItIs() {
        String slot = slots(booth, member, day(4), 30, 1).getFirst();

        book(slot, visitor).then().statusCode(201).body("slot", equalTo(slot))
                .body("joinAddress", equalTo("https://meet.example/turkey"))
                .body("zone", equalTo("Asia/Tokyo")).body("localStart", endsWith("T20:00:00+09:00"))
                .body("state", equalTo("BOOKED"));

        mine(visitor).then().body("items.slot", contains(slot)).body("items[0].message", equalTo("Prices?"));
        list(booth, null).then().body("items[0].free", equalTo(false)).body("items[0].team", nullValue());
        list(booth, Tokens.participant(visitor)).then().body("items[0].team", nullValue());
    }

    @Test
    void theTeamSeesWhoComesOnlyIfThatPersonAgreed() {
        List<String> two = slots(booth, member, day(5), 30, 2);
        book(two.get(0), visitor);
        as(Tokens.participant(unique("shy")))
                .body("{\"language\": \"en\", \"consentToContact\": false, \"message\": \"Hello\"}")
                .post(API + "/meeting-slots/" + two.get(1) + "/booking").then().statusCode(201)
                .body("zone", equalTo("Europe/Istanbul"));

        list(booth, Tokens.team("META")).then().body("items[0].team.booking.name", equalTo("Name of " + visitor))
                .body("items[0].team.booking.email", equalTo(visitor + "@people.example"))
                .body("items[1].team.booking.name", nullValue()).body("items[1].team.booking.email", nullValue())
                .body("items[1].team.booking.message", equalTo("Hello"));
        list(booth, Tokens.team("EUROPE")).then().body("items[0].team", nullValue());
    }

    @Test
    void aSlotIsBookedOnce() {
        String slot = slots(booth, member, day(6), 30, 1).getFirst();
        String id = book(slot, visitor).path("id");

        book(slot, visitor).then().statusCode(200).body("id", equalTo(id));
        book(slot, unique("late")).then().statusCode(409).body("type", endsWith("/slot-taken"));
        cancel(slot, unique("stranger")).then().statusCode(404);
        cancel(slot, visitor).then().statusCode(204);
        cancel(slot, visitor).then().statusCode(404);
        mine(visitor).then().body("items[0].state", equalTo("CANCELLED")).body("items[0].joinAddress", nullValue());
        book(slot, unique("next")).then().statusCode(201);
    }

    @Test
    void aVisitorIsInOneMeetingAtATime() {
        String other = unique("Ayşe");
        String here = slots(booth, member, day(7), 60, 1).getFirst();
        String there = slots(boothOf(other), other, day(7).plusMinutes(30), 60, 1).getFirst();
        book(here, visitor).then().statusCode(201);

        book(there, visitor).then().statusCode(409).body("type", endsWith("/another-meeting"));
        book(there, visitor, ", \"insteadOf\": \"" + here + "\"").then().statusCode(201).body("slot", equalTo(there));
        mine(visitor).then().body("items.slot", contains(there));
        book(here, unique("next")).then().statusCode(201);
    }

    @Test
    void aMovedMeetingStaysTheSameOne() {
        List<String> two = slots(booth, member, day(8), 30, 2);
        String id = book(two.get(0), visitor).path("id");

        book(two.get(1), visitor, ", \"insteadOf\": \"" + two.get(0) + "\"").then().statusCode(201).body("id", equalTo(id));
        list(booth, null).then().body("items.free", contains(true, false));
        book(two.get(0), unique("stranger"), ", \"insteadOf\": \"" + two.get(1) + "\"").then().statusCode(404);
        list(booth, null).then().body("items.free", contains(true, false));
    }

    @Test
    void whatIsNotPublishedIsNotMet() {
        String slot = slots(booth, member, day(13), 30, 1).getFirst();
        as(Tokens.organizer()).delete(API + "/booths/" + booth + "/publication").then().statusCode(204);

        list(booth, null).then().statusCode(404);
        book(slot, visitor).then().statusCode(404);
        list(booth, Tokens.team("TURKEY")).then().statusCode(200).body("items.id", contains(slot));
    }

    @Test
    void whatIsOverIsNeitherMovedNorCancelledAndWhatHasBegunIsNotBooked() {
        List<String> three = slots(booth, member, day(18), 30, 3);
        book(three.get(0), visitor).then().statusCode(201);
        database.change(
                """
                        WITH begun AS (UPDATE meeting_slot SET start_at = now() - interval '10 minutes', end_at = now() + interval '20 minutes'
                          WHERE id = '%s')
                        UPDATE meeting_slot SET start_at = start_at - interval '100 days', end_at = end_at - interval '100 days'
                        WHERE id = '%s'""",
                three.get(1), three.get(0));

        list(booth, null).then().body("items.id", contains(three.get(1), three.get(2)))
                .body("items.free", contains(false, true));
        book(three.get(1), unique("late")).then().statusCode(409).body("type", endsWith("/slot-past"));
        book(three.get(2), visitor, ", \"insteadOf\": \"" + three.get(0) + "\"").then().statusCode(409)
                .body("type", endsWith("/slot-past"));
        cancel(three.get(0), visitor).then().statusCode(409).body("type", endsWith("/slot-past"));
        as(Tokens.team("TURKEY")).header("If-Match", "*").delete(API + "/meeting-slots/" + three.get(0)).then()
                .statusCode(409).body("type", endsWith("/slot-past"));
        mine(visitor).then().body("items.state", contains("BOOKED"));
    }

    /** Each booking sends mails to both sides. */
    @Test
    void whoBooksAndCancelsWithoutAPauseIsSlowedDown() {
        String slot = slots(booth, member, day(19), 30, 1).getFirst();
        for (int round = 0; round < 20; round++) {
            book(slot, visitor).then().statusCode(201);
            cancel(slot, visitor).then().statusCode(204);
        }

        book(slot, visitor).then().statusCode(429).header("Retry-After", notNullValue());
        book(slot, unique("next")).then().statusCode(201);
    }

    @Test
    void bookingNeedsALogin() {
        String slot = slots(booth, member, day(17), 30, 1).getFirst();

        as(null).body("{}").post(API + "/meeting-slots/" + slot + "/booking").then().statusCode(401);
        as(Tokens.partner("ACME")).body("{\"language\": \"en\", \"consentToContact\": true}")
                .post(API + "/meeting-slots/" + slot + "/booking").then().statusCode(403);
        as(Tokens.participant(visitor)).body("{\"language\": \"en\"}").post(API + "/meeting-slots/" + slot + "/booking").then()
                .statusCode(400);
        assertThat(Instant.parse(list(booth, null).path("items[0].start"))).isAfter(Instant.now());
        list(booth, null).then().body("items[0].id", notNullValue());
    }

    private static String boothOf(String member) {
        return Agenda.booth("TURKEY", member);
    }
}
