package org.cyclorama.booth.authorisation;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.authorisation.Rows.row;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cyclorama.booth.Expo;
import org.cyclorama.booth.spaces.films.TestFilms;
import org.cyclorama.booth.spaces.panoramas.TestPictures;
import org.cyclorama.testkit.Tokens;

import io.restassured.response.Response;

/** What is visited, and whom one meets there. */
final class VisitRows {

    private static final String WORDS = Stream.of("en", "ja", "zh", "ko", "ru", "ar", "es", "pt", "de", "fr", "it", "tr")
            .map("\"%s\": \"Words\""::formatted).collect(Collectors.joining(", ", "{", "}"));
    private static final String BOOKING = "{\"language\": \"en\", \"zone\": \"Asia/Tokyo\", \"consentToContact\": true}";

    private VisitRows() {
    }

    static List<Row> spaces() {
        return List.of(
                row("GET", "/conferences/{c}/spaces", "", Access.PUBLIC, w -> w.call().get(w.conferencePath("/spaces"))),
                row("GET", "/spaces/{id}", "", Access.PUBLIC,
                        w -> Expo.as(w.who().token(w.author()))
                                .get(API + "/spaces/" + define(w, Tokens.organizer()).path("id"))),
                row("PUT", "/conferences/{c}/spaces/{code}", "", Access.ORGANIZER, w -> define(w, w.who().token(w.author()))),
                row("GET", "/conferences/{c}/panoramas/{code}", "", Access.PUBLIC, w -> {
                    TestPictures.panorama(w.conference(), "hall");
                    return Expo.as(w.who().token(w.author())).get(w.conferencePath("/panoramas/hall"));
                }),
                row("PUT", "/conferences/{c}/panoramas/{code}", "", Access.ORGANIZER,
                        w -> w.call("image/png", "If-None-Match").body(TestPictures.picture("png", 64, 32))
                                .put(w.conferencePath("/panoramas/hall"))),
                row("GET", "/conferences/{c}/films", "", Access.PUBLIC, VisitRows::films));
    }

    static List<Row> meetings() {
        return List.of(
                row("GET", "/booths/{id}/meeting-slots", "published", Access.PUBLIC,
                        w -> w.call().get(w.published() + "/meeting-slots")),
                row("GET", "/booths/{id}/meeting-slots", "draft only", Access.MANAGER_READS,
                        w -> w.call().get(w.draft() + "/meeting-slots")),
                row("POST", "/booths/{id}/meeting-slots", "published", Access.MANAGER_KNOWN,
                        w -> w.call().body(offer(w)).post(w.staffed(true) + "/meeting-slots")),
                row("POST", "/booths/{id}/meeting-slots", "draft only", Access.MANAGER_HIDDEN,
                        w -> w.call().body(offer(w)).post(w.staffed(false) + "/meeting-slots")),
                row("DELETE", "/meeting-slots/{id}", "", Access.MANAGER_KNOWN, w -> w.call().delete(slot(w))),
                row("POST", "/meeting-slots/{id}/booking", "", Access.PERSON,
                        w -> w.call().body(BOOKING).post(slot(w) + "/booking")),
                row("DELETE", "/meeting-slots/{id}/booking", "", Access.OWN_HIDDEN, w -> {
                    String booking = slot(w) + "/booking";
                    Expo.as(Who.AUTHOR.token(w.author())).body(BOOKING).post(booking).then().statusCode(201);
                    return w.call().delete(booking);
                }),
                row("GET", "/me/meetings", "", Access.PERSON, w -> w.call().get(API + "/me/meetings")));
    }

    static List<Row> visits() {
        return List.of(
                row("POST", "/booths/{id}/visits", "", Access.PUBLIC,
                        w -> w.call().body("{\"seconds\": 0}").post(w.published() + "/visits")),
                row("GET", "/booths/{id}/statistics", "published", Access.MANAGER_KNOWN,
                        w -> w.call().get(w.published() + "/statistics")),
                row("GET", "/booths/{id}/statistics", "draft only", Access.MANAGER_HIDDEN,
                        w -> w.call().get(w.draft() + "/statistics")),
                row("GET", "/booths/{id}/leads", "published", Access.MANAGER_KNOWN,
                        w -> w.call().get(w.published() + "/leads")),
                row("GET", "/booths/{id}/leads", "draft only", Access.MANAGER_HIDDEN, w -> w.call().get(w.draft() + "/leads")),
                row("PUT", "/booths/{id}/card", "", Access.PERSON,
                        w -> w.call().body("{\"language\": \"en\"}").put(w.published() + "/card")),
                row("DELETE", "/booths/{id}/card", "", Access.PERSON, w -> w.call().delete(w.published() + "/card")));
    }

    private static Response define(World world, String token) {
        String hall = TestPictures.panorama(world.conference(), "hall");
        var call = Expo.as(token).header("If-None-Match", "*").body("""
                {"kind": "EXPO", "name": %1$s, "start": "hall", "films": [], "scenes": [{"code": "hall", "name": %1$s,
                 "description": %1$s, "panorama": "%2$s", "view": {"yaw": 90, "pitch": 0}, "hotspots": [{"code": "spot",
                 "kind": "SCENE", "target": "hall", "label": %1$s, "text": %1$s, "yaw": -30, "pitch": 5}]}]}"""
                .formatted(WORDS, hall));
        return call.put(world.conferencePath("/spaces/EXPO"));
    }

    private static String slot(World w) {
        return API + "/meeting-slots/" + Expo.as(Tokens.organizer()).body(offer(w)).post(w.staffed(true) + "/meeting-slots")
                .then().statusCode(201).extract().path("items[0].id");
    }

    private static String offer(World w) {
        return """
                {"member": "%s", "zone": "Europe/Istanbul", "localStart": "%s", "minutes": 15, "times": 1, "joinAddress": "https://meet.example/x"}"""
                .formatted(w.author(), LocalDateTime.now().plusDays(20).truncatedTo(ChronoUnit.DAYS).withHour(14));
    }

    private static Response films(World world) {
        TestFilms.answer(world.conference(), "{\"items\": []}");
        return world.call().get(world.conferencePath("/films"));
    }
}
