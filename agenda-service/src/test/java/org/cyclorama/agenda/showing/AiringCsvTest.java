package org.cyclorama.agenda.showing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

@QuarkusTest
class AiringCsvTest {

    @Test
    void programmeIsReadBySpreadsheets() {
        Stage stage = Stage.set();
        stage.importFirst(new Sheet().speaker("ann").talk("A", "ann").with("title", Map.of("en", "=SUM(\"a, b\")"))
                .airing("A-1", "A", "LIVE", "GLOBAL", "06:30", "07:00", "MOW", "LON")
                .airing("R-1", "A", "REHEARSAL", null, "05:00", "05:30")).then().statusCode(201);
        stage.release("{\"acknowledge\": [{\"rule\": \"COVERAGE\", \"reason\": \"A test.\"}]}").then().statusCode(201);
        for (var asked : List.of(given().queryParam("format", "csv"), given().header("Accept", "text/csv"))) {
            String text = asked.queryParam("zone", "Asia/Kolkata").get(stage.path("/airings")).then().statusCode(200)
                    .contentType("text/csv").header("Cache-Control", equalTo("no-store")).extract().asString();
            List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
            assertThat(rows).hasSize(1);
            assertThat(rows.getFirst().getField("code")).isEqualTo("A-1");
            assertThat(rows.getFirst().getField("title")).isEqualTo("'=SUM(\"a, b\")");
            assertThat(rows.getFirst().getField("localStart")).isEqualTo("2020-11-19T12:00+05:30");
            assertThat(rows.getFirst().getField("localEnd")).isEqualTo("2020-11-19T12:30+05:30");
            assertThat(rows.getFirst().getField("localDay")).isEqualTo("2020-11-19");
            assertThat(rows.getFirst().getField("studios")).isEqualTo("MOW; LON");
        }
    }
}
