package org.cyclorama.booth.nonsense;

import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;

import java.util.Map;
import java.util.function.BiFunction;

import org.cyclorama.testkit.Tokens;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Every body that the service reads, by what it is, as it should be. */
final class Asks {

    private static final String WORDS = "{\"en\": \"Words\"}";
    private static final String SLOT = """
            {"member": "MEMBER", "localStart": "START", "zone": "Asia/Tokyo", "minutes": 15, "joinAddress": "https://meet.example/x"}""";

    private Asks() {
    }

    /** How somebody who may do it sends a body. */
    record Ask(String body, BiFunction<Stand, String, Response> send) {
    }

    static final Map<String, Ask> ALL = Map.ofEntries(
            Map.entry("space",
                    new Ask("""
                            {"kind": "EXPO", "name": %1$s, "start": "hall", "films": ["FILM-1"], "scenes": [{"code": "hall", "name": %1$s,
                             "description": %1$s, "panorama": "/api/booth/v1/conferences/x/panoramas/hall", "view": {"yaw": 90, "pitch": 0},
                             "hotspots": [{"code": "spot", "kind": "BOOTH", "target": "turkey", "label": %1$s, "text": %1$s, "yaw": 1,
                             "pitch": 2}]}]}"""
                            .formatted(WORDS),
                            (stand, body) -> organizer().header("If-None-Match", "*").body(body)
                                    .put(stand.inConference("/spaces/" + unique("S"))))),
            Map.entry("booth", new Ask("""
                    {"code": "new", "region": "TURKEY", "name": %1$s, "welcome": %1$s, "campaign": "bear",
                     "contact": "team@team.example", "products": [{"code": "p", "name": %1$s, "text": %1$s}],
                     "links": [{"label": %1$s, "url": "https://x.example/"}],
                     "videos": [{"label": %1$s, "url": "https://x.example/"}],
                     "team": [{"name": "Ann", "languages": ["en"], "zone": "Asia/Tokyo",
                       "hours": [{"days": ["MONDAY"], "from": "09:00", "to": "18:00"}]}]}""".formatted(WORDS),
                    (stand, body) -> organizer().body(body.replace("\"new\"", "\"" + unique("b") + "\""))
                            .post(stand.inConference("/booths")))),
            Map.entry("comment", new Ask("{\"language\": \"en\", \"text\": \"Hello\"}",
                    (stand, body) -> somebody().body(body).post(stand.path() + "/comments"))),
            Map.entry("decision", new Ask("{\"decision\": \"APPROVED\", \"reason\": \"Fine\"}", (stand, body) -> organizer()
                    .body(body).put(API + "/comments/" + somebody().body("{\"language\": \"en\", \"text\": \"Hello\"}")
                            .post(stand.path() + "/comments").path("id") + "/decision"))),
            Map.entry("request",
                    new Ask("""
                            {"topic": "OTHER", "products": ["endpoint"], "message": "Hi", "language": "en", "consentToContact": true}""",
                            (stand, body) -> somebody().body(body).post(stand.path() + "/collaboration-requests"))),
            Map.entry("reaction", new Ask("{\"state\": \"ACCEPTED\", \"reason\": \"Fine\"}",
                    (stand, body) -> organizer().contentType("application/merge-patch+json").header("If-Match", "*").body(body)
                            .patch(stand.request(unique("person"))))),
            Map.entry("message", new Ask("{\"language\": \"en\", \"text\": \"When?\"}", (stand, body) -> {
                String person = unique("person");
                return as(Tokens.participant(person)).body(body).post(stand.request(person) + "/messages");
            })),
            Map.entry("slots", new Ask("""
                    {"member": "MEMBER", "zone": "Asia/Tokyo", "localStart": "START", "minutes": 15, "times": 2,
                     "joinAddress": "https://meet.example/x"}""", (stand, body) -> stand.offer(body))),
            Map.entry("booking", new Ask("""
                    {"language": "en", "zone": "Asia/Tokyo", "message": "Hi", "consentToContact": true, "insteadOf": null}""",
                    (stand, body) -> somebody().body(body)
                            .post(API + "/meeting-slots/" + stand.offer(SLOT).path("items[0].id")
                                    + "/booking"))),
            Map.entry("beacon",
                    new Ask("{\"seconds\": 15}", (stand, body) -> as(null).body(body).post(stand.path() + "/visits"))),
            Map.entry("card",
                    new Ask("{\"language\": \"en\"}", (stand, body) -> somebody().body(body).put(stand.path() + "/card"))),
            Map.entry("privacy", new Ask("""
                    {"request": "01900000-0000-7000-8000-000000000001", "subject": "s", "email": "s@people.example"}""",
                    (stand, body) -> as(Tokens.service("registration-service")).body(body).post("/internal/privacy/export"))));

    private static RequestSpecification organizer() {
        return as(Tokens.organizer());
    }

    private static RequestSpecification somebody() {
        return as(Tokens.participant(unique("person")));
    }
}
