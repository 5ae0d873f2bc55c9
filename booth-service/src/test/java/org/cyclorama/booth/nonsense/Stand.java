package org.cyclorama.booth.nonsense;

import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;

import java.time.LocalDateTime;

import org.cyclorama.booth.Database;
import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;

import io.restassured.response.Response;

/**
 * The published booth {@code turkey} of a conference.
 *
 * @param path its own
 * @param member who is its team
 */
record Stand(String conference, String path, String member, Database database) {

    static Stand open(Database database) {
        String conference = Expo.conference();
        String member = unique("Member");
        String path = API + "/booths/" + as(Tokens.organizer())
                .body(Expo.booth("turkey", "TURKEY", null, "Welcome").replace("Gülşah Çelik", member))
                .post(API + "/conferences/" + conference + "/booths").path("id");
        as(Tokens.organizer()).post(path + "/publication").then().statusCode(200);
        return new Stand(conference, path, member, database);
    }

    String inConference(String rest) {
        return API + "/conferences/" + conference + rest;
    }

    /** The path of what this person asks here. */
    String request(String person) {
        return API + "/collaboration-requests/" + Expo.request(path.substring(path.lastIndexOf('/') + 1), person).path("id");
    }

    /** Earlier offers are taken away, so that the member has time. */
    Response offer(String body) {
        database.change("DELETE FROM meeting_booking WHERE slot IN (SELECT id FROM meeting_slot WHERE member = '%s')", member);
        database.change("DELETE FROM meeting_slot WHERE member = '%s'", member);
        return as(Tokens.organizer()).body(body.replace("MEMBER", member)
                .replace("START", LocalDateTime.now().plusDays(40).withNano(0).toString())).post(path + "/meeting-slots");
    }
}
