package org.cyclorama.agenda.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** What calendars need to know of an airing: how often it changed, when, and that it was called off (RFC 5545). */
@QuarkusTest
class SequenceTest {

    @Test
    void everyReleaseCountsWhatCalendarsShowAndNothingElse() {
        Stage stage = Stage.set();
        stage.importFirst(talk()).then().statusCode(201);
        String first = released(stage, 0);
        assertThat(released(stage, 0)).isEqualTo(first);
        stage.importAgain(talk().change("A-1", "studios", List.of("LON"))).then().statusCode(200);
        assertThat(released(stage, 0)).isEqualTo(first);

        stage.importAgain(talk().move("A-1", "06:35", "07:05")).then().statusCode(200);
        String moved = released(stage, 1);
        assertThat(moved).isGreaterThan(first);
        stage.importAgain(talk().move("A-1", "06:35", "07:05").change("A-1", "channel", "EUROPE")).then().statusCode(200);
        released(stage, 2);
        stage.importAgain(talk().with("title", Map.of("en", "Renamed")).move("A-1", "06:35", "07:05")
                .change("A-1", "channel", "EUROPE")).then().statusCode(200);
        released(stage, 3);
    }

    @Test
    void whatIsLeftOutIsCancelledAndMayComeBack() {
        Stage stage = Stage.set();
        Sheet two = talk().airing("A-2", "A", "ENCORE", "GLOBAL", "08:00", "08:30");
        String id = stage.importFirst(two).then().extract().path("airings.find { it.code == 'A-2' }.id");
        stage.release("{}").then().statusCode(201);
        stage.importAgain(two.drop("A-2")).then().statusCode(200);
        stage.release("{}").then().statusCode(201).body("changes.removed", contains("A-2"));

        stage.visit("/airings").then().body("items", hasSize(1));
        stage.visit("/airings?cancelled=true").then().body("items.cancelled", contains(false, true))
                .body("items[1].sequence", equalTo(1)).body("items[1].id", equalTo(id));
        stage.release("{}").then().statusCode(201).body("changes.removed", empty());
        stage.visit("/airings?cancelled=true").then().body("items", hasSize(2)).body("items[1].sequence", equalTo(1));

        stage.importAgain(talk().airing("A-2", "A", "ENCORE", "GLOBAL", "08:00", "08:30")).then().statusCode(200);
        stage.release("{}").then().statusCode(201).body("changes.added", contains("A-2"));
        stage.visit("/airings?cancelled=true").then().body("items", hasSize(2)).body("items[1].sequence", equalTo(2));
    }

    @Test
    void airingMayBeCalledOffInTheDraftAndFreesItsPlace() {
        Stage stage = Stage.set();
        stage.importFirst(talk()).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        Sheet calledOff = talk().change("A-1", "status", "CANCELLED").airing("A-2", "A", "LIVE", "GLOBAL", "06:30", "07:00",
                "MOW");
        stage.importAgain(calledOff).then().statusCode(200);
        stage.release("{}").then().statusCode(201).body("changes.removed", contains("A-1")).body("changes.added",
                contains("A-2"));
        stage.visit("/airings").then().body("items.code", contains("A-2"));
    }

    @Test
    void rehearsalThatIsLeftOutLeavesNoTrace() {
        Stage stage = Stage.set();
        Sheet sheet = talk().airing("R-1", "A", "REHEARSAL", null, "05:00", "05:30");
        stage.importFirst(sheet).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        stage.importAgain(sheet.drop("R-1")).then().statusCode(200);
        stage.release("{}").then().statusCode(201);
        assertThat(stage.visit("/airings?cancelled=true").asString()).doesNotContain("R-1");
    }

    /** Releases, expects the airing's sequence, and tells when it was changed last. */
    private static String released(Stage stage, int sequence) {
        stage.release("{}").then().statusCode(201);
        return stage.visit("/airings").then().body("items[0].sequence", equalTo(sequence)).extract()
                .path("items[0].lastModified");
    }

    private static Sheet talk() {
        return new Sheet().speaker("ann").talk("A", "ann").airing("A-1", "A", "LIVE", "GLOBAL", "06:30", "07:00", "MOW");
    }
}
