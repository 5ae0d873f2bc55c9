package org.cyclorama.agenda.showing.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** Who speaks which language when, and what is missing. */
@QuarkusTest
class InterpretationTest {

    @Test
    void everyAiringHasACellForEveryLanguage() {
        Stage stage = Stage.set();
        stage.importFirst(new Sheet().talk("A").with("languages", List.of("ja", "ko"))
                .airing("A-1", "A", "LIVE", "GLOBAL", "06:00", "07:00").change("A-1", "renditions", List.of(
                        Map.of("language", "ja", "by", "HUMAN"), Map.of("language", "sw", "by", "MACHINE")))
                .talk("B").with("originalLanguage", "ja").airing("B-1", "B", "LIVE", "GLOBAL", "08:00", "09:00")).then()
                .statusCode(201);
        stage.release("{\"acknowledge\": [{\"rule\": \"LANGUAGE\", \"reason\": \"test\"}]}").then().statusCode(201);

        String cell = "items.find { it.code == '%s' }.cells.find { it.language == '%s' }.by";
        stage.visit("/interpretation?zone=Asia/Kathmandu").then().statusCode(200)
                .body("items.code", contains("A-1", "B-1"))
                .body("languages.language[0]", equalTo("en")).body("items.cells", everyItem(hasSize(13)))
                .body(cell.formatted("A-1", "en"), equalTo("ORIGINAL")).body(cell.formatted("A-1", "ja"), equalTo("HUMAN"))
                .body(cell.formatted("A-1", "sw"), equalTo("MACHINE")).body(cell.formatted("A-1", "ko"), equalTo("MISSING"))
                .body(cell.formatted("A-1", "fr"), equalTo("MISSING")).body(cell.formatted("B-1", "ja"), equalTo("ORIGINAL"))
                .body("items[0].gaps", contains("ko")).body("items[1].gaps", empty())
                .body("items[0].localStart", equalTo("2020-11-19T11:45:00+05:45"))
                .body("items[0].localDay", equalTo("2020-11-19"))
                .body("languages.find { it.language == 'ja' }.original", equalTo(1))
                .body("languages.find { it.language == 'ja' }.human", equalTo(1))
                .body("languages.find { it.language == 'ko' }.missing", equalTo(2))
                .body("languages.find { it.language == 'ko' }.gaps", equalTo(1));
    }

    @Test
    void itIsReadPageByPage() {
        Stage stage = Stage.set();
        stage.importFirst(Stage.sample("programme.json")).then().statusCode(201);
        stage.visit("/interpretation").then().statusCode(200).body("items", empty());
        stage.release("{}").then().statusCode(201);
        String next = stage.visit("/interpretation?limit=15").then().body("items", hasSize(15)).extract().path("next");
        List<String> rest = stage.visit("/interpretation?limit=15&cursor=" + next).then().body("next", equalTo(null)).extract()
                .path("items.code");
        assertThat(rest).hasSize(5);
        stage.visit("/interpretation?channel=GLOBAL").then().body("items", hasSize(10)).body("items.gaps.flatten()", empty());
    }
}
