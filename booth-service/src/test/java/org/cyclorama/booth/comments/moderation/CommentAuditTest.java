package org.cyclorama.booth.comments.moderation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.comment;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.inject.Inject;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import javax.sql.DataSource;

/** Everything that was done to a comment stays known. */
@QuarkusTest
class CommentAuditTest {

    @Inject
    DataSource database;

    private final String author = unique("author");
    private Response posted;
    private String path;

    @BeforeEach
    void somebodySaidSomething() {
        posted = comment(Expo.published("TURKEY"), author, "Call +90 212 555 01 02");
        path = API + "/comments/" + posted.path("id");
    }

    @Test
    void theAuditTellsWhoDidWhatAndWhy() {
        decide(Tokens.team("META"), "APPROVED", "Fine");
        decide(Tokens.organizer(), "REJECTED", "A telephone number");
        as(Tokens.participant(author)).header("If-Match", "*").delete(path).then().statusCode(204);

        as(Tokens.team("TURKEY")).get(path + "/audit").then().statusCode(200)
                .body("items.role", contains("participant", "regional-team", "organizer", "participant"))
                .body("items.stateBefore", contains(null, "HELD", "APPROVED", "REJECTED"))
                .body("items.state", contains("HELD", "APPROVED", "REJECTED", "WITHDRAWN"))
                .body("items[2].reason", equalTo("A telephone number")).body("items[0].reason", nullValue())
                .body("items[0]", not(hasKey("by")));
    }

    @Test
    void aDecisionThatIsRepeatedIsInTheAuditToo() {
        decide(Tokens.team("TURKEY"), "APPROVED", "Fine");
        decide(Tokens.team("TURKEY"), "APPROVED", "Still fine");

        as(Tokens.organizer()).get(path + "/audit").then().body("items.reason", contains(null, "Fine", "Still fine"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "UPDATE comment_audit SET role = 'nobody'", "DELETE FROM comment_audit" })
    void nobodyChangesTheAudit(String tampering) {
        assertThatThrownBy(() -> execute(tampering)).isInstanceOf(SQLException.class).hasMessageContaining("append-only");
    }

    @Test
    void theTeamSeesWhyACommentIsHeld() {
        as(Tokens.team("TURKEY")).get(API + "/regions/TURKEY/comments?state=HELD&limit=200").then()
                .body("items.find { it.id == '%s' }.doubts".formatted(posted.<String> path("id")), contains("CONTACT"));
    }

    private void decide(String token, String decision, String reason) {
        as(token).body("{\"decision\": \"%s\", \"reason\": \"%s\"}".formatted(decision, reason)).put(path + "/decision").then()
                .statusCode(200);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
