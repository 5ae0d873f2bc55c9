package org.cyclorama.agenda.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.Together;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RestorationTest {

    @Test
    void olderReleaseIsPublishedAgainAsANewOne() {
        Stage stage = Stage.set();
        stage.importFirst(talk()).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        stage.importAgain(talk().move("A-1", "07:30", "08:00").airing("A-2", "A", "ENCORE", "GLOBAL", "09:00", "09:30")).then()
                .statusCode(200);
        stage.release("{}").then().statusCode(201);
        String draft = stage.draft().asString();
        String tag = stage.draftTag();

        Stage.asOrganizer().body("{\"note\": \"Back.\"}").post(stage.path("/releases/1/restoration")).then().statusCode(201)
                .body("number", equalTo(3)).body("note", equalTo("Back.")).body("changes.moved", contains("A-1"))
                .body("changes.removed", contains("A-2"));

        stage.visit("/airings").then().body("items", hasSize(1)).body("items[0].start", equalTo("2020-11-19T06:30:00Z"))
                .body("items[0].sequence", equalTo(2));
        stage.visit("/releases/3/changes?from=1").then().body("added", empty()).body("moved", empty()).body("removed", empty());
        assertThat(stage.draft().asString()).isEqualTo(draft);
        assertThat(stage.draftTag()).isNotEqualTo(tag);
        Stage.asOrganizer().body("{}").post(stage.path("/releases/9/restoration")).then().statusCode(404);
    }

    @RepeatedTest(5)
    void oneOfTwoWhoReleaseTheSameVersionWins() throws Exception {
        Stage stage = Stage.set();
        stage.importFirst(talk()).then().statusCode(201);
        String tag = stage.draftTag();
        List<Integer> answers = Together.run(2, i -> () -> Stage.asOrganizer().header("If-Match", tag)
                .body("{\"note\": \"By " + i + "\"}").post(stage.path("/releases")).statusCode());
        assertThat(answers).containsExactlyInAnyOrder(201, 412);
        stage.visit("/releases").then().body("items", hasSize(1));
    }

    private static Sheet talk() {
        return new Sheet().speaker("ann").talk("A", "ann").airing("A-1", "A", "LIVE", "GLOBAL", "06:30", "07:00", "MOW");
    }
}
