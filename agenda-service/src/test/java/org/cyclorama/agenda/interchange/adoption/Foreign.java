package org.cyclorama.agenda.interchange.adoption;

import org.cyclorama.agenda.Stage;

import io.restassured.response.Response;

/** Puts schedules of other systems. */
final class Foreign {

    private Foreign() {
    }

    /** @param tag of the draft that it replaces; null for the first */
    static Response put(Stage stage, String type, byte[] body, String tag) {
        return Stage.asOrganizer().contentType(type).header(tag == null ? "If-None-Match" : "If-Match", tag == null ? "*" : tag)
                .body(body).put(stage.path("/programme"));
    }
}
