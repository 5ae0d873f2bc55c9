package org.cyclorama.booth.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;
import static org.cyclorama.booth.meetings.Agenda.book;
import static org.cyclorama.booth.meetings.Agenda.day;
import static org.cyclorama.booth.meetings.Agenda.list;
import static org.cyclorama.booth.meetings.Agenda.mine;
import static org.cyclorama.booth.meetings.Agenda.slots;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDateTime;
import java.util.List;

import org.cyclorama.booth.Callers;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SlotResourceTest {

    private final String member = unique(Agenda.MEMBER);
    private final String visitor = unique("visitor");
    private String booth;

    @BeforeEach
    void aBoothWithATeam() {
        booth = boothOf(member);
    }

    @Test
    void slotsAreOfferedByTheTeamsClockAndShownByTheVisitors() {
        LocalDateTime start = day(2);
        as(Tokens.team("META")).body(Agenda.offer(member, start, 20, 3)).post(API + "/booths/" + booth + "/meeting-slots")
                .then()
                .statusCode(201).body("items.member", contains(member, member, member))
                .body("items.free", contains(true, true, true))
                .body("items[0].zone", equalTo("Europe/Istanbul"))
                .body("items[0].start", equalTo(start.atZone(Agenda.ISTANBUL).toInstant().toString()));

        as(null).get(API + "/booths/" + booth + "/meeting-slots?zone=Asia/Tokyo").then().statusCode(200)
                .body("items.size()", equalTo(3)).body("items[0].localStart", endsWith("T20:00:00+09:00"))
                .body("items[2].localEnd", endsWith("T21:00:00+09:00")).body("items[0].team", nullValue());
        as(null).get(API + "/booths/" + booth + "/meeting-slots?zone=Mars/Olympus").then().statusCode(400);
    }

    @Test
    void theListIsPagedInTheOrderOfTimes() {
        List<String> all = slots(booth, member, day(3), 15, 5);

        String next = as(null).get(API + "/booths/" + booth + "/meeting-slots?limit=3").then()
                .body("items.id", equalTo(all.subList(0, 3))).extract().path("next");
        as(null).get(API + "/booths/" + booth + "/meeting-slots?limit=3&cursor=" + next).then()
                .body("items.id", equalTo(all.subList(3, 5))).body("next", nullValue());
        as(null).get(API + "/booths/" + booth + "/meeting-slots?cursor=bm9uc2Vuc2U").then().statusCode(400);
    }

    @Test
    void aMemberOfTheTeamIsInOneMeetingAtATimeAtAllBoothsOfTheRegion() {
        slots(booth, member, day(9), 60, 1);

        String again = Agenda.offer(member, day(9).plusMinutes(45), 15, 2);
        as(Tokens.organizer()).body(again).post(API + "/booths/" + booth + "/meeting-slots").then().statusCode(409)
                .body("type", endsWith("/member-is-busy"));
        as(Tokens.organizer()).body(again).post(API + "/booths/" + boothOf(member) + "/meeting-slots").then().statusCode(409);
        list(booth, null).then().body("items.size()", equalTo(1));
        slots(booth, member, day(9).plusMinutes(60), 15, 1);
    }

    @Test
    void aSlotIsWithdrawnByWhoKnowsWhetherItIsBooked() {
        String slot = slots(booth, member, day(10), 30, 1).getFirst();
        String tag = list(booth, Tokens.team("TURKEY")).path("items[0].team.etag");
        book(slot, visitor);

        as(Tokens.team("TURKEY")).delete(API + "/meeting-slots/" + slot).then().statusCode(428);
        as(Tokens.team("TURKEY")).header("If-Match", tag).delete(API + "/meeting-slots/" + slot).then().statusCode(412)
                .body("changedFields", contains("booking")).body("changedBy", contains("participant"));
        String now = list(booth, Tokens.team("TURKEY")).path("items[0].team.etag");
        as(Tokens.team("TURKEY")).header("If-Match", now).delete(API + "/meeting-slots/" + slot).then().statusCode(204);
        list(booth, null).then().body("items", empty());
        mine(visitor).then().body("items[0].state", equalTo("CANCELLED"));
        slots(booth, member, day(10), 30, 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            localStart | 2020-03-29T02:30:00 | localStart
            localStart | 2020-01-01T10:00:00 | localStart
            localStart | yesterday           | localStart
            localStart | +999999999-12-31T23:59:59 | localStart
            localStart | 9999-12-31T23:59:59 | localStart
            minutes    | 14                  | minutes
            minutes    | 241                 | minutes
            times      | 33                  | times
            times      | 0                   | times
            zone       | Europe/Atlantis     | zone
            joinAddress | http://meet.example | joinAddress
            joinAddress | javascript:alert(1) | joinAddress
            """)
    void anOfferThatCanNotBeIsRefusedWithItsPlace(String field, String value, String place) {
        boolean number = field.equals("minutes") || field.equals("times");
        String offer = Agenda.offer(member, day(11), 30, 1)
                .replaceAll("\"" + field + "\": (\"[^\"]*\"|\\d+)",
                        "\"" + field + "\": " + (number ? value : "\"" + value + "\""));

        as(Tokens.organizer()).body(offer).post(API + "/booths/" + booth + "/meeting-slots").then().statusCode(400)
                .body("violations.field", hasItem(endsWith(place)));
        list(booth, null).then().body("items", empty());
    }

    @Test
    void onlyWhoIsOfTheTeamIsOffered() {
        as(Tokens.organizer()).body(Agenda.offer("Nobody", day(12), 30, 1)).post(API + "/booths/" + booth + "/meeting-slots")
                .then()
                .statusCode(422).body("type", endsWith("/unknown-team-member"));
    }

    @Test
    void theSameOfferUnderOneKeyIsMadeOnce() {
        String offer = Agenda.offer(member, day(14), 30, 1);
        String key = unique("key");

        List<String> first = as(Tokens.organizer()).header("Idempotency-Key", key).body(offer)
                .post(API + "/booths/" + booth + "/meeting-slots").then().statusCode(201).extract().path("items.id");
        as(Tokens.organizer()).header("Idempotency-Key", key).body(offer).post(API + "/booths/" + booth + "/meeting-slots")
                .then()
                .statusCode(201).header("Idempotency-Replayed", equalTo("true")).body("items.id", equalTo(first));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            organizer    | 201 | 204
            team META    | 201 | 204
            team TURKEY  | 201 | 204
            team EUROPE  | 403 | 403
            team nowhere | 403 | 403
            partner      | 403 | 403
            participant  | 403 | 403
            nobody       | 401 | 401
            """)
    void slotsAreTheTeams(String caller, int offer, int withdraw) {
        String slot = slots(booth, member, day(15), 30, 1).getFirst();

        assertThat(as(Callers.token(caller)).body(Agenda.offer(member, day(16), 30, 1))
                .post(API + "/booths/" + booth + "/meeting-slots").statusCode()).isEqualTo(offer);
        assertThat(as(Callers.token(caller)).header("If-Match", "*").delete(API + "/meeting-slots/" + slot).statusCode())
                .isEqualTo(withdraw);
    }

    private static String boothOf(String member) {
        return Agenda.booth("TURKEY", member);
    }
}
