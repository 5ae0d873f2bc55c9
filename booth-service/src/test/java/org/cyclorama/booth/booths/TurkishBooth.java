package org.cyclorama.booth.booths;

import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;

import io.restassured.response.Response;

/** One booth of TURKEY, as its team handles it. */
record TurkishBooth(String path, String code) {

    TurkishBooth(String id) {
        this(API + "/booths/" + id, as(Tokens.organizer()).get(API + "/booths/" + id + "?version=draft").path("code"));
    }

    Response draft() {
        return as(Tokens.team("TURKEY")).get(path + "?version=draft");
    }

    String definition(String welcome) {
        return Expo.booth(code, "TURKEY", Expo.CAMPAIGN, welcome);
    }

    Response change(String welcome) {
        return as(Tokens.team("TURKEY")).header("If-Match", draft().path("etag").toString()).body(definition(welcome))
                .put(path);
    }
}
