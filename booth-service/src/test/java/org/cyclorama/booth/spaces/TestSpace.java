package org.cyclorama.booth.spaces;

import static java.util.stream.Collectors.joining;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;

import java.util.List;

import org.cyclorama.booth.Expo;
import org.cyclorama.booth.spaces.panoramas.TestPictures;
import org.cyclorama.testkit.Tokens;

import io.restassured.response.Response;

/**
 * A conference with a panorama and a published booth, and definitions of spaces with one scene and one hotspot there.
 *
 * @param hall the address of the panorama
 * @param booth the path of booth {@code turkey}, which shows the product {@code endpoint}
 */
record TestSpace(String conference, String hall, String booth) {

    /** The same in all languages of the conference. */
    static final String WORDS = List.of("en", "ja", "zh", "ko", "ru", "ar", "es", "pt", "de", "fr", "it", "tr").stream()
            .map(tag -> "\"%s\": \"%s\"".formatted(tag, tag.equals("ja") ? "言葉" : "Words")).collect(joining(", ", "{", "}"));

    static TestSpace create() {
        String conference = Expo.conference();
        return new TestSpace(conference, TestPictures.panorama(conference, "hall"), published(conference, "turkey"));
    }

    /** The path of a new booth with this code. */
    static String published(String conference, String code) {
        String booth = API + "/booths/" + as(Tokens.organizer()).body(Expo.booth(code, "TURKEY", null, "Welcome"))
                .post(API + "/conferences/" + conference + "/booths").path("id");
        as(Tokens.organizer()).post(booth + "/publication").then().statusCode(200);
        return booth;
    }

    String path() {
        return API + "/conferences/" + conference + "/spaces";
    }

    Response define(String body) {
        return as(Tokens.organizer()).header("If-None-Match", "*").body(body).put(path() + "/EXPO");
    }

    String with(String hotspot) {
        return """
                {"kind": "EXPO", "name": %1$s, "start": "hall", "films": [], "scenes": [{"code": "hall", "name": %1$s,
                 "description": %1$s, "panorama": "%3$s", "view": {"yaw": 90, "pitch": 0}, "hotspots": [%2$s]}]}"""
                .formatted(WORDS, hotspot, hall);
    }

    static String hotspot(String kind, String target) {
        return hotspot(kind, target, WORDS);
    }

    static String hotspot(String kind, String target, String words) {
        return """
                {"code": "spot", "kind": "%s", "target": "%s", "label": %s, "text": %s, "yaw": -30, "pitch": 5}"""
                .formatted(kind, target, WORDS, words);
    }
}
