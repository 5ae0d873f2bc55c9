package org.cyclorama.agenda.live;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;

/** A conference of one talk that people watch. */
final class Watched {

    private Watched() {
    }

    /** Tells everyone. */
    static void announce(Stage stage, String text) {
        Stage.asOrganizer().body("{\"severity\": \"INFO\", \"text\": {\"en\": \"" + text + "\"}}")
                .post(stage.path("/announcements")).then().statusCode(201);
    }

    static Stage released(Sheet sheet) {
        Stage stage = Stage.set();
        stage.importFirst(sheet).then().statusCode(201);
        stage.release("{\"acknowledge\": [{\"rule\": \"COVERAGE\", \"reason\": \"A test.\"}]}").then().statusCode(201);
        return stage;
    }

    static Sheet talk() {
        return new Sheet().speaker("ann").talk("A", "ann").airing("A-1", "A", "LIVE", "GLOBAL", "06:30", "07:00", "MOW");
    }
}
