package org.cyclorama.agenda.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import java.util.List;
import java.util.Map;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** Rule 6: no studio, channel or live speaker is in two airings at once. */
@QuarkusTest
class ClashTest {

    @Test
    void everyClashIsNamedAndNothingChanges() {
        Stage stage = Stage.set();
        Sheet sheet = twoTalks();
        stage.importFirst(sheet).then().statusCode(201);
        String before = stage.draft().asString();
        String tag = stage.draftTag();

        sheet.move("B-1", "06:59", "07:29").airing("A-2", "A", "LIVE", "EUROPE", "06:30", "07:00", "LON");
        List<Map<String, Object>> clashes = stage.importOver(tag, sheet).then().statusCode(409)
                .body("type", endsWith("/programme-clash")).extract().path("clashes");

        assertThat(clashes).containsExactlyInAnyOrder(
                Map.of("kind", "STUDIO", "code", "MOW", "airings", List.of("A-1", "B-1")),
                Map.of("kind", "CHANNEL", "code", "GLOBAL", "airings", List.of("A-1", "B-1")),
                Map.of("kind", "SPEAKER", "code", "ann", "airings", List.of("A-1", "A-2")));
        assertThat(stage.draft().asString()).isEqualTo(before);
        assertThat(stage.draftTag()).isEqualTo(tag);
    }

    @Test
    void oneMayStartTheInstantTheOtherEnds() {
        Stage.set().importFirst(twoTalks().move("B-1", "07:00", "07:30")).then().statusCode(201);
    }

    @Test
    void encoreNeedsNoSpeakerButItsChannel() {
        Sheet encore = twoTalks().airing("A-2", "A", "ENCORE", "EUROPE", "06:30", "07:00");
        Stage stage = Stage.set();
        stage.importFirst(encore).then().statusCode(201);
        assertThat(stage.importAgain(encore.airing("B-2", "B", "ENCORE", "EUROPE", "06:45", "07:15")).then().statusCode(409)
                .extract().<List<String>> path("clashes.kind")).containsExactly("CHANNEL");
    }

    @Test
    void rehearsalOccupiesStudioAndSpeakerButNoChannel() {
        Sheet rehearsal = twoTalks().airing("A-0", "A", "REHEARSAL", null, "06:40", "06:50", "MOW");
        assertThat(Stage.set().importFirst(rehearsal).then().statusCode(409).extract().<List<String>> path("clashes.kind"))
                .containsExactly("SPEAKER", "STUDIO");
        Sheet besides = twoTalks().talk("C", "cem").airing("C-0", "C", "REHEARSAL", "GLOBAL", "06:40", "06:50", "LON");
        Stage.set().importFirst(besides).then().statusCode(201);
    }

    @Test
    void twoAiringsSwapTheirPlacesInOneImport() {
        Stage stage = Stage.set();
        Sheet sheet = twoTalks().move("B-1", "07:00", "07:30");
        stage.importFirst(sheet).then().statusCode(201);
        stage.importAgain(sheet.move("A-1", "07:00", "07:30").move("B-1", "06:30", "07:00")).then().statusCode(200);
    }

    @Test
    void theSameStudioIsFreeAtAnotherConference() {
        Stage.set().importFirst(twoTalks()).then().statusCode(201);
        Stage.set().importFirst(twoTalks()).then().statusCode(201);
    }

    private static Sheet twoTalks() {
        return new Sheet().speaker("ann").speaker("bob").speaker("cem").talk("A", "ann").talk("B", "bob")
                .airing("A-1", "A", "LIVE", "GLOBAL", "06:30", "07:00", "MOW")
                .airing("B-1", "B", "LIVE", "GLOBAL", "08:00", "08:30", "MOW");
    }
}
