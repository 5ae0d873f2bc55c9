package org.cyclorama.agenda.calendar.favourites;

import static io.restassured.RestAssured.given;

import java.util.UUID;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.Tokens;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Somebody with an agenda, at a conference of three talks. */
final class Guest {

    static final String AGENDA = "/api/agenda/v1/me/agenda";
    static final String FEED = "/api/agenda/v1/me/feed";

    private Guest() {
    }

    /** Takes an airing into the agenda of somebody. */
    static ValidatableResponse add(RequestSpecification me, Stage stage, String code) {
        String id = stage.visit("/airings?limit=200").path("items.find { it.code == '%s' }.id".formatted(code));
        return given(me).put(AGENDA + "/" + id).then();
    }

    static RequestSpecification person() {
        return given().auth().oauth2(Tokens.participant("guest-" + UUID.randomUUID()));
    }

    /** The path of an address. */
    static String local(String url) {
        return url.substring(url.indexOf("/api/"));
    }

    /** The secret in the address of a feed. */
    static String token(String url) {
        return url.substring(url.lastIndexOf('/') + 1, url.length() - ".ics".length());
    }

    static Sheet sheet() {
        return new Sheet().talk("A").airing("A-1", "A", "LIVE", "GLOBAL", "06:00", "07:00")
                .talk("B").airing("B-1", "B", "LIVE", "GLOBAL", "08:00", "09:00")
                .talk("C").airing("C-1", "C", "LIVE", "GLOBAL", "20:00", "21:00");
    }

    /** Three talks on one day, released. */
    static Stage three() {
        Stage stage = Stage.set();
        stage.importFirst(sheet()).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        return stage;
    }
}
