package org.cyclorama.booth.meetings;

import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;

import io.restassured.response.Response;

/** Booths with slots, and calls about them. */
public final class Agenda {

    static final String MEMBER = "Gülşah Çelik";
    public static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    private Agenda() {
    }

    /** The id of a new published booth with this member, whose team reads mail at {@link #contact}. */
    public static String booth(String region, String member) {
        String definition = Expo.booth(Expo.unique("booth"), region, null, "Welcome")
                .replace("\"campaign\"", "\"contact\": \"" + contact(member) + "\", \"campaign\"").replace(MEMBER, member);
        String booth = as(Tokens.organizer()).body(definition).post(API + "/conferences/" + Expo.conference() + "/booths")
                .then().statusCode(201).extract().path("id");
        as(Tokens.organizer()).post(API + "/booths/" + booth + "/publication").then().statusCode(200);
        return booth;
    }

    /** Where the team of this member reads mail. */
    static String contact(String member) {
        return "team" + member.substring(member.lastIndexOf('-')) + "@team.example";
    }

    /** Tomorrow at this hour of the team's clock, plus days that no other test uses. */
    static LocalDateTime day(int days) {
        return LocalDateTime.now(ISTANBUL).plusDays(days).truncatedTo(ChronoUnit.DAYS).withHour(14);
    }

    static String offer(String member, LocalDateTime start, int minutes, int times) {
        return """
                {"member": "%s", "zone": "Europe/Istanbul", "localStart": "%s", "minutes": %d, "times": %d, "joinAddress": "https://meet.example/turkey"}"""
                .formatted(member, start, minutes, times);
    }

    /** Ids of new slots, one after another. */
    public static List<String> slots(String booth, String member, LocalDateTime start, int minutes, int times) {
        return as(Tokens.organizer()).body(offer(member, start, minutes, times))
                .post(API + "/booths/" + booth + "/meeting-slots")
                .then().statusCode(201).extract().path("items.id");
    }

    public static Response book(String slot, String person) {
        return book(slot, person, "");
    }

    /** @param more further fields, each with a comma before it */
    static Response book(String slot, String person, String more) {
        return as(Tokens.participant(person)).body("""
                {"language": "ja", "zone": "Asia/Tokyo", "message": "Prices?", "consentToContact": true%s}""".formatted(more))
                .post(API + "/meeting-slots/" + slot + "/booking");
    }

    static Response cancel(String slot, String person) {
        return as(Tokens.participant(person)).delete(API + "/meeting-slots/" + slot + "/booking");
    }

    static Response list(String booth, String token) {
        return as(token).get(API + "/booths/" + booth + "/meeting-slots");
    }

    static Response mine(String person) {
        return as(Tokens.participant(person)).get(API + "/me/meetings");
    }
}
