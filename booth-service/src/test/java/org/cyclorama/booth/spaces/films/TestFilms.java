package org.cyclorama.booth.spaces.films;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.ConfigProvider;

import com.github.tomakehurst.wiremock.client.WireMock;

/** The films that agenda-service knows. */
public final class TestFilms {

    private TestFilms() {
    }

    /** A conference has what such an answer says. */
    public static void answer(String conference, String films) {
        URI agenda = URI.create(ConfigProvider.getConfig().getValue("quarkus.rest-client.agenda.url", String.class));
        new WireMock(agenda.getHost(), agenda.getPort()).register(
                get(urlPathEqualTo("/internal/conferences/" + conference + "/films")).willReturn(okJson(films)));
    }

    /** A conference has films of these codes to watch at any time; the first plays now too. */
    public static void known(String conference, String... codes) {
        answer(conference, Arrays.stream(codes).map(code -> film(code, code.equals(codes[0]) ? screening() : ""))
                .collect(Collectors.joining(", ", "{\"items\": [", "]}")));
    }

    private static String film(String code, String screenings) {
        return """
                {"session": "01900000-0000-7000-8000-000000000001", "code": "%s", "title": {"en": "The bear"},
                 "abstract": {"en": "Green."}, "minutes": 12, "originalLanguage": "en", "languages": [], "captions": ["ja"],
                 "onDemand": true, "poster": null, "media": "https://media.example/film.m3u8", "screenings": [%s]}"""
                .formatted(code, screenings);
    }

    private static String screening() {
        Instant start = Instant.now().minus(Duration.ofMinutes(5));
        return """
                {"airing": "01900000-0000-7000-8000-0000000000ff", "code": "NOW", "channel": "CINEMA", "start": "%s", "end": "%s"}"""
                .formatted(start, start.plus(Duration.ofMinutes(60)));
    }
}
