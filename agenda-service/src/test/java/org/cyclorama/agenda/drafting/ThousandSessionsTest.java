package org.cyclorama.agenda.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ThousandSessionsTest {

    private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");

    @Test
    void thousandSessionsAreImportedEditedAndReleasedInTime() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 1000; i++) {
            sheet.speaker("p" + i).talk("S" + i, "p" + i).with("title", Map.of("en", "Talk " + i, "ja", "講演" + i))
                    .airing("A" + i, "S" + i, "LIVE", "GLOBAL", "06:00", "06:30", "MOW")
                    .change("A" + i, "start", START.plus(Duration.ofMinutes(30L * i)).toString())
                    .change("A" + i, "end", START.plus(Duration.ofMinutes(30L * i + 30)).toString());
        }
        List<Stage> stages = Stream.generate(Stage::set).limit(3).toList();
        assertThat(stages.stream().map(stage -> timeToImport(stage, sheet)).min(Comparator.naturalOrder()))
                .hasValueSatisfying(best -> assertThat(best).isLessThan(Duration.ofSeconds(5)));
        Stage stage = stages.getLast();
        stage.release("{\"acknowledge\": [{\"rule\": \"COVERAGE\", \"reason\": \"A test.\"}]}").then().statusCode(201)
                .body("changes.added", hasSize(1000));
        stage.importAgain(sheet).then().statusCode(200).body("airings", hasSize(1000));
    }

    private static Duration timeToImport(Stage stage, Sheet sheet) {
        Instant before = Instant.now();
        stage.importFirst(sheet).then().statusCode(201);
        return Duration.between(before, Instant.now());
    }
}
