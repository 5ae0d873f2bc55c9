package org.cyclorama.booth.nonsense;

import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;

import java.util.List;
import java.util.UUID;

import org.assertj.core.api.SoftAssertions;
import org.cyclorama.booth.Expo;
import org.cyclorama.booth.spaces.films.TestFilms;
import org.cyclorama.testkit.TestAgenda;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** Every kind of nonsense in every parameter of every list, in every path and in conditions: it is refused or overlooked. */
@QuarkusTest
class NonsenseInAddressesTest {

    private final String conference = Expo.conference();

    @AfterEach
    void agendaIsAsBefore() {
        TestAgenda.up();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /conferences/{c}/spaces                 | limit cursor lang
            /conferences/{c}/booths                 | limit cursor version lang
            /conferences/{c}/films                  | zone lang
            /booths/{id}                            | version preview lang
            /booths/{id}/revisions                  | limit cursor
            /booths/{id}/comments                   | limit cursor
            /booths/{id}/meeting-slots              | limit cursor zone
            /booths/{id}/statistics                 | from to
            /booths/{id}/leads                      | limit cursor format
            /regions/TURKEY/comments                | limit cursor state conference format
            /regions/TURKEY/collaboration-requests  | limit cursor state conference overdue format
            /me/comments                            | limit cursor
            /me/collaboration-requests              | limit cursor
            /me/meetings                            | limit cursor zone
            """)
    void aParameterIsRefusedOrOverlooked(String path, String parameters) {
        TestFilms.known(conference, "FILM-1");
        String booth = Expo.published(conference, "TURKEY", null);
        String list = API + path.replace("{c}", conference).replace("{id}", booth);
        as(Tokens.organizer()).get(list).then().statusCode(200);

        SoftAssertions all = new SoftAssertions();
        for (String parameter : parameters.split(" ")) {
            for (String text : Nonsense.TEXTS) {
                String asked = list + "?" + parameter + "=" + text;
                all.assertThatCode(() -> Nonsense.assertRefusedOrTaken(asked,
                        as(Tokens.organizer()).urlEncodingEnabled(false).get(asked))).doesNotThrowAnyException();
            }
        }
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/conferences/{x}/spaces", "/conferences/{x}/booths", "/conferences/{x}/films",
            "/conferences/{x}/panoramas/{x}", "/spaces/{x}", "/booths/{x}", "/booths/{x}/revisions",
            "/booths/{x}/revisions/{x}",
            "/booths/{x}/comments", "/booths/{x}/meeting-slots", "/booths/{x}/statistics", "/booths/{x}/leads",
            "/documents/{x}",
            "/comments/{x}/audit", "/regions/{x}/comments", "/regions/{x}/collaboration-requests",
            "/collaboration-requests/{x}/messages" })
    void aPathLeadsNowhere(String path) {
        SoftAssertions all = new SoftAssertions();
        for (String text : Nonsense.TEXTS) {
            String asked = API + path.replace("{x}", text);
            all.assertThatCode(() -> Nonsense.assertRefusedOrTaken(asked,
                    as(Tokens.organizer()).urlEncodingEnabled(false).get(asked))).doesNotThrowAnyException();
        }
        all.assertAll();
    }

    @Test
    void aConditionOrWishIsRefusedOrOverlooked() {
        String booth = API + "/booths/" + Expo.published(conference, "TURKEY", null);
        SoftAssertions all = new SoftAssertions();
        for (String header : List.of("If-None-Match", "If-Match", "If-Modified-Since", "Accept-Language", "Accept", "Range",
                "If-Range", "traceparent", "X-Forwarded-For", "User-Agent")) {
            for (String value : List.of("", " ", "\"", "W/", "W/\"", ",", "*,", "x", "\"x", "a;q=", "a;q=2", "*/*;q=x",
                    "bytes=",
                    "bytes=9-1", "é", "x".repeat(4000), "\"" + "9".repeat(30) + "\"")) {
                for (String path : List.of(booth, booth + "/comments", API + "/conferences/" + conference + "/booths")) {
                    all.assertThatCode(() -> Nonsense.assertRefusedOrTaken(header + ": " + value + " " + path,
                            as(null).header(header, value).get(path))).doesNotThrowAnyException();
                }
                all.assertThatCode(() -> Nonsense.assertRefusedOrTaken(header + ": " + value + " DELETE",
                        as(Tokens.organizer()).header(header, value).delete(booth))).doesNotThrowAnyException();
            }
        }
        for (String key : List.of(" ", "x".repeat(201), "é", "%00", "a b")) {
            all.assertThatCode(() -> Nonsense.assertRefusedOrTaken("Idempotency-Key: " + key,
                    as(Tokens.participant("p" + UUID.randomUUID())).header("Idempotency-Key", key)
                            .body("{\"language\": \"en\", \"text\": \"x\"}").post(booth + "/comments")))
                    .doesNotThrowAnyException();
        }
        all.assertAll();
    }
}
