package org.cyclorama.booth.nonsense;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.cyclorama.booth.Database;
import org.cyclorama.booth.Expo;
import org.cyclorama.booth.spaces.films.TestFilms;
import org.cyclorama.testkit.TestAgenda;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * Every body that the service reads, with every kind of nonsense in every place: it is refused or taken, and never breaks
 * anything.
 */
@QuarkusTest
class NonsenseInBodiesTest {

    private static final String WORDS = "{\"en\": \"Words\"}";
    private static final String SLOT = """
            {"member": "MEMBER", "localStart": "START", "zone": "Asia/Tokyo", "minutes": 15, "joinAddress": "https://meet.example/x"}""";

    @Inject
    Database database;

    private final String conference = Expo.conference();
    private final String member = unique("Member");
    private String booth;

    @BeforeEach
    void aBoothWithATeam() {
        booth = API + "/booths/" + as(Tokens.organizer())
                .body(Expo.booth("turkey", "TURKEY", null, "Welcome").replace("Gülşah Çelik", member))
                .post(API + "/conferences/" + conference + "/booths").path("id");
        as(Tokens.organizer()).post(booth + "/publication").then().statusCode(200);
        TestFilms.known(conference, "FILM-1");
    }

    @AfterEach
    void agendaIsAsBefore() {
        TestAgenda.up();
    }

    /** How somebody who may do it sends a body. */
    private record Ask(String body, BiFunction<NonsenseInBodiesTest, String, Response> send) {
    }

    private static final Map<String, Ask> ASKS = Map.ofEntries(
            Map.entry("space",
                    new Ask("""
                            {"kind": "EXPO", "name": %1$s, "start": "hall", "films": ["FILM-1"], "scenes": [{"code": "hall", "name": %1$s,
                             "description": %1$s, "panorama": "/api/booth/v1/conferences/x/panoramas/hall", "view": {"yaw": 90, "pitch": 0},
                             "hotspots": [{"code": "spot", "kind": "BOOTH", "target": "turkey", "label": %1$s, "text": %1$s, "yaw": 1,
                             "pitch": 2}]}]}"""
                            .formatted(WORDS),
                            (test, body) -> organizer().header("If-None-Match", "*").body(body)
                                    .put(test.path("/spaces/" + unique("S"))))),
            Map.entry("booth", new Ask("""
                    {"code": "new", "region": "TURKEY", "name": %1$s, "welcome": %1$s, "campaign": "bear",
                     "contact": "team@team.example", "products": [{"code": "p", "name": %1$s, "text": %1$s}],
                     "links": [{"label": %1$s, "url": "https://x.example/"}],
                     "videos": [{"label": %1$s, "url": "https://x.example/"}],
                     "team": [{"name": "Ann", "languages": ["en"], "zone": "Asia/Tokyo",
                       "hours": [{"days": ["MONDAY"], "from": "09:00", "to": "18:00"}]}]}""".formatted(WORDS),
                    (test, body) -> organizer().body(body.replace("\"new\"", "\"" + unique("b") + "\""))
                            .post(test.path("/booths")))),
            Map.entry("comment", new Ask("{\"language\": \"en\", \"text\": \"Hello\"}",
                    (test, body) -> somebody().body(body).post(test.booth + "/comments"))),
            Map.entry("decision", new Ask("{\"decision\": \"APPROVED\", \"reason\": \"Fine\"}", (test, body) -> organizer()
                    .body(body).put(API + "/comments/" + somebody().body("{\"language\": \"en\", \"text\": \"Hello\"}")
                            .post(test.booth + "/comments").path("id") + "/decision"))),
            Map.entry("request",
                    new Ask("""
                            {"topic": "OTHER", "products": ["endpoint"], "message": "Hi", "language": "en", "consentToContact": true}""",
                            (test, body) -> somebody().body(body).post(test.booth + "/collaboration-requests"))),
            Map.entry("reaction", new Ask("{\"state\": \"ACCEPTED\", \"reason\": \"Fine\"}",
                    (test, body) -> organizer().contentType("application/merge-patch+json").header("If-Match", "*").body(body)
                            .patch(test.request(unique("person"))))),
            Map.entry("message", new Ask("{\"language\": \"en\", \"text\": \"When?\"}", (test, body) -> {
                String person = unique("person");
                return as(Tokens.participant(person)).body(body).post(test.request(person) + "/messages");
            })),
            Map.entry("slots", new Ask("""
                    {"member": "MEMBER", "zone": "Asia/Tokyo", "localStart": "START", "minutes": 15, "times": 2,
                     "joinAddress": "https://meet.example/x"}""", (test, body) -> test.offer(body))),
            Map.entry("booking", new Ask("""
                    {"language": "en", "zone": "Asia/Tokyo", "message": "Hi", "consentToContact": true, "insteadOf": null}""",
                    (test, body) -> somebody().body(body)
                            .post(API + "/meeting-slots/" + test.offer(SLOT).path("items[0].id")
                                    + "/booking"))),
            Map.entry("beacon", new Ask("{\"seconds\": 15}", (test, body) -> as(null).body(body).post(test.booth + "/visits"))),
            Map.entry("card",
                    new Ask("{\"language\": \"en\"}", (test, body) -> somebody().body(body).put(test.booth + "/card"))),
            Map.entry("privacy", new Ask("""
                    {"request": "01900000-0000-7000-8000-000000000001", "subject": "s", "email": "s@people.example"}""",
                    (test, body) -> as(Tokens.service("registration-service")).body(body).post("/internal/privacy/export"))));

    static Stream<String> asks() {
        return ASKS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("asks")
    void nonsenseInAnyPlaceIsRefusedOrTaken(String what) {
        Ask ask = ASKS.get(what);
        assertThat(ask.send().apply(this, ask.body()).statusCode()).as("the sound body").isIn(200, 201, 204, 400);

        SoftAssertions all = new SoftAssertions();
        Nonsense.variants(ask.body()).forEach(body -> all.assertThatCode(
                () -> Nonsense.assertRefusedOrTaken(body, ask.send().apply(this, body))).doesNotThrowAnyException());
        all.assertAll();
    }

    static Stream<byte[]> broken() {
        return Stream.of("[".repeat(100_000).getBytes(UTF_8), "{\"text\":".repeat(2_000).getBytes(UTF_8),
                ("{\"language\": " + "9".repeat(100_000) + "}").getBytes(UTF_8), new byte[] { (byte) 0xff, (byte) 0xfe, 0, 0 },
                new byte[] { 0, 0, (byte) 0xfe, (byte) 0xff, 0, 1 }, new byte[] { 0, 0, 0, '{', 0x7f, 0, 0, 0 },
                new byte[] { '{', '"', (byte) 0xc3, 0x28, '"' }, new byte[] { (byte) 0xef, (byte) 0xbb, (byte) 0xbf, '{', '}' },
                new byte[] { 0 }, "{\"text\": \"x\"".getBytes(UTF_16BE), "{\"text\": \"\\u00\"}".getBytes(UTF_8),
                "{\"text\": 1e999999999999}".getBytes(UTF_8), "{\"text\": \"a\"} trailing".getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsNoJsonIsRefused(byte[] body) throws Exception {
        HttpResponse<String> answer = send("application/json", body);

        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "nonsense", "application/", ";", "application/json; charset=none", "text/plain",
            "application/json;=", "*/*" })
    void aBodyOfNoTypeIsRefusedOrTaken(String type) throws Exception {
        HttpResponse<String> answer = send(type, "{\"language\": \"en\", \"text\": \"Hello\"}".getBytes(UTF_8));

        assertThat(answer.statusCode()).as(type + ": " + answer.body()).isIn(201, 400, 415);
    }

    @Test
    void aDocumentOfNoTypeIsRefused() throws Exception {
        for (String type : new String[] { "", "nonsense", "*/*", "application/*" }) {
            HttpResponse<String> answer = send(booth + "/documents?name=a.pdf", Tokens.organizer(), type,
                    "%PDF-1.7".getBytes(UTF_8));
            assertThat(answer.statusCode()).as(type + ": " + answer.body()).isIn(400, 415, 422);
        }
    }

    private HttpResponse<String> send(String type, byte[] body) throws IOException, InterruptedException {
        return send(booth + "/comments", Tokens.participant(unique("person")), type, body);
    }

    private static HttpResponse<String> send(String path, String token, String type, byte[] body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token).POST(BodyPublishers.ofByteArray(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static RequestSpecification organizer() {
        return as(Tokens.organizer());
    }

    private static RequestSpecification somebody() {
        return as(Tokens.participant(unique("person")));
    }

    private String path(String rest) {
        return API + "/conferences/" + conference + rest;
    }

    private String request(String person) {
        return API + "/collaboration-requests/" + Expo.request(booth.substring(booth.lastIndexOf('/') + 1), person).path("id");
    }

    /** Earlier offers are taken away, so that the member has time. */
    private Response offer(String body) {
        database.change("DELETE FROM meeting_booking WHERE slot IN (SELECT id FROM meeting_slot WHERE member = '%s')", member);
        database.change("DELETE FROM meeting_slot WHERE member = '%s'", member);
        return organizer().body(body.replace("MEMBER", member)
                .replace("START", LocalDateTime.now().plusDays(40).withNano(0).toString())).post(booth + "/meeting-slots");
    }
}
