package org.cyclorama.booth.agenda;

import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.TestAgenda;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AgendaOutageTest {

    @AfterEach
    void agendaIsWell() {
        TestAgenda.up();
    }

    @Test
    void whatIsKnownGoesOnAndWhatIsNotIsUnavailable() {
        String conference = Expo.conference();
        String booths = API + "/conferences/" + conference + "/booths";
        as(Tokens.team("META")).body(Expo.booth(unique("booth"), "TURKEY", null, "Before")).post(booths).then().statusCode(201);

        TestAgenda.down();

        as(null).get(booths).then().statusCode(200);
        as(Tokens.team("META")).body(Expo.booth(unique("booth"), "TURKEY", null, "Meanwhile")).post(booths).then()
                .statusCode(201);
        as(Tokens.team("TURKEY")).body(Expo.booth(unique("booth"), "META", null, "Meanwhile")).post(booths).then()
                .statusCode(403);
        as(null).get(API + "/conferences/" + Expo.conference() + "/booths").then().statusCode(503)
                .header("Retry-After", notNullValue()).body("type", endsWith("/unavailable"));
    }
}
