package org.cyclorama.gifts.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.cyclorama.gifts.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

import javax.sql.DataSource;

/** The class and the table know the same steps of a grant's life. */
@QuarkusTest
class GrantStateTest {

    @Inject
    DataSource database;

    private String conference;

    static Stream<Arguments> steps() {
        return Arrays.stream(GrantState.values()).flatMap(from -> Arrays.stream(GrantState.values())
                .filter(to -> to != from).map(to -> Arguments.of(from, to)));
    }

    @BeforeEach
    void aCampaign() {
        conference = Given.conferenceWith("bears", 5);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theTableAllowsWhatTheClassAllows(GrantState from, GrantState to) throws SQLException {
        UUID grant = UUID.randomUUID();
        run("""
                INSERT INTO gift_grant (id, conference, campaign, gift, per_person, source, recipient_id, holder_id, granted_at,
                    state, redeemed_at)
                SELECT ?, ?, 'bears', 'bear', 'SOURCE', 'booth:1', gen_random_uuid(), gen_random_uuid(), now(), state,
                    CASE WHEN state = 'REDEEMED' THEN now() END FROM (SELECT ?::text AS state)""", grant, conference,
                from.name());
        assertThat(allows(grant, to)).isEqualTo(from.mayBecome(to));
    }

    private boolean allows(UUID grant, GrantState to) {
        try {
            run("UPDATE gift_grant SET state = s, redeemed_at = CASE WHEN s = 'REDEEMED' THEN now() END"
                    + " FROM (SELECT ?::text AS s) WHERE id = ?", to.name(), grant);
            return true;
        } catch (SQLException e) {
            assertThat(e.getMessage()).contains("does not go from");
            return false;
        }
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
