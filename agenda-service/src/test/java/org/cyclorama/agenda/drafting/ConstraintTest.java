package org.cyclorama.agenda.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import jakarta.inject.Inject;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.Together;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Rule 6 where nobody can go around it: in the database, and under many imports at once. */
@QuarkusTest
class ConstraintTest {

    private static final String EXCLUSION_VIOLATION = "23P01";

    @Inject
    AgroalDataSource database;

    @Test
    void postgresItselfRefusesAClash() throws SQLException {
        Stage stage = Stage.set();
        stage.importFirst(programme(0)).then().statusCode(201);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            occupy(connection, stage.slug());
            assertThatThrownBy(connection::commit).isInstanceOfSatisfying(SQLException.class,
                    refusal -> assertThat(refusal.getSQLState()).isEqualTo(EXCLUSION_VIOLATION));
        }
    }

    @RepeatedTest(5)
    void oneOfManyImportsOverTheSameVersionWinsWhole() throws Exception {
        Stage stage = Stage.set();
        stage.importFirst(programme(0)).then().statusCode(201);
        String tag = stage.draftTag();
        List<Response> answers = Together.run(8, i -> () -> stage.importOver(tag, programme(i + 1)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 412);
        Response winner = answers.stream().filter(answer -> answer.statusCode() == 200).reduce((one, other) -> null)
                .orElseThrow();
        assertThat(stage.draft().asString()).isEqualTo(winner.asString());
        assertThat(occupied(stage.slug())).isEqualTo(3);
    }

    @RepeatedTest(5)
    void onlyOneOfManyFirstImportsCreatesTheDraft() throws Exception {
        Stage stage = Stage.set();
        List<Response> answers = Together.run(8, i -> () -> stage.importFirst(programme(i)));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 412);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
    }

    /** Every variant wants the same studio, channel and speaker at overlapping times. */
    private static Sheet programme(int variant) {
        return new Sheet().speaker("ann").talk("A", "ann")
                .airing("A-" + variant, "A", "LIVE", "GLOBAL", "06:0" + variant, "07:00", "MOW");
    }

    private static void occupy(Connection connection, String slug) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO occupation (conference, kind, code, airing, during)
                SELECT id, 'STUDIO', 'MOW', 'INTRUDER', tstzrange('2020-11-19T06:59Z', '2020-11-19T07:30Z', '[)')
                FROM conference WHERE slug = ?""")) {
            insert.setString(1, slug);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private int occupied(String slug) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT count(*) FROM occupation JOIN conference ON conference = id WHERE slug = ?")) {
            query.setString(1, slug);
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }
}
