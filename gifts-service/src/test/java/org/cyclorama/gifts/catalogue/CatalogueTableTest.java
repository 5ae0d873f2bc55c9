package org.cyclorama.gifts.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.cyclorama.gifts.Given;
import org.cyclorama.gifts.Problems;
import org.cyclorama.gifts.SlowReader;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** A list of many pages as one table. */
@QuarkusTest
class CatalogueTableTest {

    /** More than all buffers between the database and a reader who does not read. */
    private static final int LONG = 5_000;
    /** What {@code cyclorama.defaults.csv-downloads} allows. */
    private static final int DOWNLOADS = 4;

    @Inject
    Session database;

    @Test
    void everyRowOfEveryPageIsThereOnceInOrder() {
        String conference = withGifts(450);
        assertThat(codes(table(conference).statusCode(200).extract().asString())).isEqualTo(expected(450));
        assertThat(codes(given().queryParam("limit", 3).queryParam("format", "csv").get(path(conference)).asString()))
                .hasSize(450);
    }

    @Test
    void tableIsInTheLanguageAskedFor() {
        String conference = withGifts(1);
        String all = table(conference).extract().asString();
        assertThat(row(all).getField("name")).isEqualTo("{\"en\":\"Green bear\",\"ja\":\"緑のクマ\"}");
        String one = given().queryParam("lang", "ja").queryParam("format", "csv").get(path(conference)).then()
                .header("Content-Language", equalTo("ja")).extract().asString();
        assertThat(row(one).getField("name")).isEqualTo("緑のクマ");
    }

    @Test
    void tableIsOfTheMomentInWhichItBegan() throws Exception {
        String conference = withGifts(LONG);
        try (SlowReader reader = new SlowReader(path(conference))) {
            assertThat(reader.status()).contains("200");
            execute("UPDATE gift SET code = 'changed-' || code WHERE conference = '" + conference + "'");
            assertThat(codes(reader.rest())).isEqualTo(expected(LONG));
        }
        assertThat(codes(table(conference).extract().asString())).allMatch(code -> code.startsWith("changed-"));
    }

    @Test
    void slowReadersLeaveTheDatabaseToOthers() throws Exception {
        String conference = withGifts(LONG);
        String small = withGifts(3);
        List<SlowReader> readers = new ArrayList<>();
        try {
            for (int reader = 0; reader < DOWNLOADS; reader++) {
                readers.add(new SlowReader(path(conference)));
                assertThat(readers.getLast().status()).contains("200");
            }
            Problems.expect(table(conference), 503, "unavailable").header("Retry-After", equalTo("10"));
            assertThat(codes(table(small).statusCode(200).extract().asString())).hasSize(3);
            given().get(path(conference)).then().statusCode(200);
        } finally {
            for (SlowReader reader : readers) {
                assertThat(codes(reader.rest())).hasSize(LONG);
                reader.close();
            }
        }
        table(conference).statusCode(200);
    }

    @Test
    void tableThatBreaksOffDoesNotLookWhole() throws Exception {
        try (SlowReader reader = new SlowReader(path(withGifts(LONG)))) {
            assertThat(reader.status()).contains("200");
            QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE state = 'idle in transaction' AND datname = current_database()""", Boolean.class).getResultList());
            assertThatThrownBy(reader::rest).isInstanceOf(IOException.class);
        }
    }

    @Test
    void refusalIsAProblem() {
        Problems.expect(given().queryParam("format", "csv").queryParam("limit", 201).get(path(Given.conference())).then(), 400,
                "invalid-request");
        Problems.expect(given().queryParam("format", "csv").queryParam("cursor", "%").get(path(Given.conference())).then(), 400,
                "invalid-request");
        Problems.expect(given().queryParam("format", "csv").get(path("nowhere")).then(), 404, "not-found");
        Problems.expect(given().accept("application/pdf").get(path(Given.conference())).then(), 406, "not-acceptable");
    }

    @Test
    void sharedCachesTellListAndTableApart() {
        String conference = withGifts(1);
        ValidatableResponse list = given().get(path(conference)).then().contentType("application/json");
        assertThat(list.extract().headers().getValues("Vary")).contains("Accept");
        given().accept("text/csv").header("If-None-Match", list.extract().header("ETag")).get(path(conference)).then()
                .statusCode(200).contentType("text/csv");
    }

    private String withGifts(int count) {
        String conference = Given.conference();
        Given.gift(conference, "bear");
        execute("""
                INSERT INTO gift SELECT (jsonb_populate_record(one, jsonb_build_object('id', uuidv7(),
                    'code', 'g' || to_char(n, 'FM000000'), 'text', jsonb_build_object('en', repeat('A bear ', 300))))).* FROM gift one CROSS JOIN generate_series(1, %d) AS n
                WHERE one.conference = '%s'"""
                .formatted(count, conference));
        execute("DELETE FROM gift WHERE code = 'bear' AND conference = '" + conference + "'");
        return conference;
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeMutationQuery(sql).executeUpdate());
    }

    private static List<String> expected(int count) {
        return IntStream.rangeClosed(1, count).mapToObj("g%06d"::formatted).toList();
    }

    private static String path(String conference) {
        return "/api/gifts/v1/conferences/" + conference + "/gifts";
    }

    private static ValidatableResponse table(String conference) {
        return given().accept("text/csv").get(path(conference)).then();
    }

    private static NamedCsvRecord row(String table) {
        return CsvReader.builder().ofNamedCsvRecord(table).stream().findFirst().orElseThrow();
    }

    private static List<String> codes(String table) {
        return CsvReader.builder().ofNamedCsvRecord(table).stream().map(row -> row.getField("code")).toList();
    }
}
