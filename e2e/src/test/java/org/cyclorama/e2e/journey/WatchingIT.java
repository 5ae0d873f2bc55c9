package org.cyclorama.e2e.journey;

import static org.cyclorama.e2e.stack.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.Eventually;
import org.cyclorama.e2e.stack.OnTheStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.response.ValidatableResponse;

/** A conference that is on the air just now, for a try: who is registered may watch, and the first time is the check-in. */
@OnTheStack
class WatchingIT {

    private final Callers callers;
    private final String conference = "/conferences/try-" + UUID.randomUUID();
    private final String agenda = "/api/agenda/v1" + conference;
    private final String registrations = Event.REGISTRATION + conference;
    private String airing;
    private String person;

    WatchingIT(Callers callers) {
        this.callers = callers;
    }

    @BeforeEach
    void goOnAir() {
        define();
        airing = callers.anyone().get(agenda + "/airings").then().statusCode(200).body("items[0].status", equalTo("ON_AIR"))
                .extract().path("items[0].id");
        person = callers.newcomer("Asia/Tokyo", "ja");
    }

    @Test
    void whoIsRegisteredGetsThePlaylistAndIsCheckedInByIt() {
        String mine = registered();

        String playlist = join().statusCode(200).extract().path("playlist");
        callers.anyone().accept("*/*").get(playlist.replaceFirst("^https?://[^/]+", "")).then().statusCode(200)
                .body(startsWith("#EXTM3U"));

        Eventually.eventually("the check-in", () -> callers.person(person).get(mine).then().statusCode(200).extract()
                .<String> path("checkedInAt"), Objects::nonNull);
    }

    @Test
    void whoIsNotRegisteredMayNotWatch() {
        join().spec(problem(403, "not-admitted"));
        callers.anyone().accept("*/*").get("/api/agenda/v1/airings/{id}/master.m3u8", airing).then()
                .spec(problem(403, "playlist-expired"));
    }

    @Test
    void whatWasOnlyATryGoesFromEveryService() {
        String mine = registered();
        String tag = callers.person("organizer").get(agenda).then().extract().header("ETag");

        callers.person("organizer").header("If-Match", tag).delete(agenda).then().statusCode(204);

        callers.anyone().get(agenda).then().spec(problem(404, "not-found"));
        Eventually.eventually("the end of the registration",
                () -> callers.person(person).get(mine).then().extract().statusCode(), status -> status == 404);
    }

    private ValidatableResponse join() {
        return callers.person(person).post("/api/agenda/v1/airings/{id}/join", airing).then();
    }

    private String registered() {
        String id = callers.person(person)
                .body(Map.of("name", "佐藤 花子", "country", "JP", "zone", "Asia/Tokyo", "language", "en", "mode", "ONLINE"))
                .post(registrations + "/registrations").then().statusCode(201).body("checkedInAt", equalTo(null)).extract()
                .path("id");
        return Event.REGISTRATION + "/registrations/" + id;
    }

    private void define() {
        Instant begun = Instant.now().minus(Duration.ofMinutes(10)).truncatedTo(ChronoUnit.SECONDS);
        create(agenda, """
                {"kind": "FUNCTIONAL", "test": true, "name": {"en": "A try"}, "zone": "Etc/UTC", "start": "%1$s", "end": "%1$s",
                 "spokenLanguage": "en", "interpretedInto": [], "expected": {"participants": 1, "countries": 1},
                 "tracks": [{"code": "B2B", "name": {"en": "Business"}}], "studios": [], "links": [],
                 "channels": [{"code": "ONLY", "name": {"en": "The only one"}, "audience": ["APAC"], "countries": [],
                   "access": "REGISTERED", "stream": "https://media.cyclorama.example/try/video.m3u8"}]}
                """.formatted(begun.toString().substring(0, 10)));
        create(registrations + "/admission", """
                {"opensAt": "2020-01-01T00:00:00Z", "closesAt": "2099-01-01T00:00:00Z", "access": "OPEN", "online": {},
                 "venues": [], "sites": []}""");
        release(create(agenda + "/programme",
                """
                        {"speakers": [], "blocks": [],
                         "sessions": [{"code": "TALK", "kind": "TALK", "title": {"en": "A talk"}, "abstract": {"en": "About it"},
                           "minutes": 60, "speakers": [], "track": "B2B", "originalLanguage": "en", "languages": [], "onDemand": false}],
                         "airings": [{"code": "TALK-LIVE", "session": "TALK", "block": null, "channel": "ONLY", "studios": [],
                           "start": "%s", "end": "%s", "kind": "LIVE", "renditions": [], "subtitles": []}]}
                        """
                        .formatted(begun, begun.plus(Duration.ofHours(1)))));
    }

    private String create(String path, String body) {
        return callers.person("organizer").contentType(path.endsWith("/programme") ? Draft.MEDIA_TYPE : "application/json")
                .header("If-None-Match", "*").body(body).put(path).then().statusCode(201).extract().header("ETag");
    }

    private void release(String draft) {
        callers.person("organizer").header("If-Match", draft)
                .body("""
                        {"acknowledge": [{"rule": "COVERAGE", "reason": "It is only a try."}]}""")
                .post(agenda + "/releases").then().statusCode(201);
    }
}
