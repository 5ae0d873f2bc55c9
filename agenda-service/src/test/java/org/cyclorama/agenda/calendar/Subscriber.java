package org.cyclorama.agenda.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;

import io.restassured.response.Response;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;

/** Who has a conference in the calendar, and reads it with a library that did not write it. */
final class Subscriber {

    private Subscriber() {
    }

    /** One airing from six to seven. */
    static Stage single() {
        Stage stage = Stage.set();
        stage.importFirst(new Sheet().talk("A").airing("A-1", "A", "LIVE", "GLOBAL", "06:00", "07:00")).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        return stage;
    }

    /** The reference event, released. */
    static Stage reference() {
        Stage stage = Stage.set();
        stage.importFirst(Stage.sample("programme.json")).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        return stage;
    }

    static ICalendar read(Response answer) {
        return Biweekly.parse(new String(answer.asByteArray(), UTF_8)).first();
    }

    static VEvent event(ICalendar calendar, String uid) {
        return calendar.getEvents().stream().filter(event -> event.getUid().getValue().equals(uid)).findFirst().orElseThrow();
    }
}
