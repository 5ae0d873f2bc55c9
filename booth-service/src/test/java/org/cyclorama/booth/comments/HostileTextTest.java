package org.cyclorama.booth.comments;

import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.contains;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** What somebody writes is text, and comes out as it went in. */
@QuarkusTest
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "'; DROP TABLE comment; --",
            "${7*7} #{7*7}",
            "=HYPERLINK(1)", "ﷺ ‮ 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 👩‍👩‍👧", "Zeile 1\\nZeile 2\\tTab" })
    void textComesOutAsItWentIn(String text) {
        String booth = Expo.published(Expo.conference(), "TURKEY", null);
        String id = Expo.comment(booth, unique("author"), text).then().statusCode(201).extract().path("id");
        as(Tokens.team("TURKEY")).body("{\"decision\": \"APPROVED\"}").put(API + "/comments/" + id + "/decision").then()
                .statusCode(200);

        as(null).get(API + "/booths/" + booth + "/comments").then().contentType("application/json")
                .body("items.text", contains(text.replace("\\n", "\n").replace("\\t", "\t")));
    }
}
