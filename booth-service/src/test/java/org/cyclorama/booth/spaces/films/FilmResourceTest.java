package org.cyclorama.booth.spaces.films;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.TestAgenda;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FilmResourceTest {

    private final String conference = Expo.conference();
    private final String films = API + "/conferences/" + conference + "/films";
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @BeforeEach
    void agendaKnowsFilms() {
        TestFilms.answer(conference,
                """
                        {"items": [
                          {"session": "%s", "code": "FILM-1", "title": {"en": "The bear", "ja": "クマ"}, "abstract": {"en": "Green."},
                           "minutes": 12, "originalLanguage": "en", "languages": [], "captions": ["ja", "tr"], "onDemand": true,
                           "poster": "https://media.example/film-1.jpg", "media": "https://media.example/film-1.m3u8", "screenings": [%s, %s, %s]},
                          {"session": "%s", "code": "FILM-2", "title": {"en": "The sea"}, "abstract": {"en": "Blue."}, "minutes": 7,
                           "originalLanguage": "fr", "languages": ["en"], "captions": [], "onDemand": false, "poster": null,
                           "media": "https://media.example/film-2.m3u8", "screenings": []}]}"""
                        .formatted("01900000-0000-7000-8000-000000000001", screening("LATER", 60), screening("NOW", -5),
                                screening("OVER", -60), "01900000-0000-7000-8000-000000000002"));
    }

    @AfterEach
    void agendaIsAsBefore() {
        TestAgenda.up();
    }

    @Test
    void everybodySeesWhatIsThereWhatPlaysAndWhatIsNext() {
        as(null).get(films + "?lang=ja").then().statusCode(200).header("Cache-Control", startsWith("public"))
                .body("items.code", contains("FILM-1", "FILM-2")).body("items[0].title", equalTo("クマ"))
                .body("items[0].captions", contains("ja", "tr")).body("items[0].onDemand", equalTo(true))
                .body("items[0].media", equalTo("https://media.example/film-1.m3u8"))
                .body("items[0].poster", equalTo("https://media.example/film-1.jpg"))
                .body("items[0].screenings.code", contains("NOW", "LATER"))
                .body("items[0].screenings[0].localStart", nullValue())
                .body("playing.film", contains("FILM-1")).body("playing[0].screening.code", equalTo("NOW"));
    }

    @Test
    void whatIsOnlyScreenedHasNoAddress() {
        as(null).get(films).then().body("items[1].media", nullValue()).body("items[1].screenings", empty())
                .body("items[1].title.en", equalTo("The sea"));
    }

    @Test
    void timesAreToldInTheZoneOfWhoAsks() {
        as(null).get(films + "?zone=Asia/Tokyo").then().body("items[0].screenings[0].localStart", endsWith("+09:00"));
        as(null).get(films + "?zone=Asia/Atlantis").then().statusCode(400);
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        String tag = as(null).get(films).header("ETag");

        as(null).header("If-None-Match", tag).get(films).then().statusCode(304);
    }

    @Test
    void agendaIsNotNeededTwice() {
        as(null).get(films).then().statusCode(200);
        TestAgenda.down();

        as(null).get(films).then().statusCode(200).body("items.code", contains("FILM-1", "FILM-2"));
        as(null).get(API + "/conferences/" + Expo.conference() + "/films").then().statusCode(503);
    }

    @Test
    void aConferenceThatIsNotThereHasNoCinema() {
        as(null).get(API + "/conferences/elsewhere/films").then().statusCode(404);
    }

    private String screening(String code, int minutes) {
        Instant start = now.plus(minutes, ChronoUnit.MINUTES);
        return """
                {"airing": "01900000-0000-7000-8000-0000000000ff", "code": "%s", "channel": "CINEMA", "start": "%s", "end": "%s"}"""
                .formatted(code, start, start.plus(12, ChronoUnit.MINUTES));
    }
}
