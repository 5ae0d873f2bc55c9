package org.cyclorama.gifts.granting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.inject.Inject;

import org.cyclorama.gifts.Given;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

import javax.sql.DataSource;

/** What the database refuses, whatever the service does. */
@QuarkusTest
class GrantTablesTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ck_campaign_stock_granted | UPDATE campaign_stock SET granted = granted + 1 WHERE campaign_id = (SELECT id FROM campaign WHERE conference = '%s')",
            "ck_campaign_stock_granted | UPDATE campaign_stock SET stock = 0 WHERE campaign_id = (SELECT id FROM campaign WHERE conference = '%s')",
            "uq_gift_grant_conference_campaign_recipient_id_occasion | INSERT INTO gift_grant (conference, campaign, gift, per_person, source, recipient_id, holder_id, granted_at) SELECT conference, campaign, gift, per_person, source, recipient_id, holder_id, now() FROM gift_grant WHERE conference = '%s'",
            "fk_gift_grant_campaign | UPDATE campaign SET per_person = 'CAMPAIGN' WHERE conference = '%s'",
            "does not go from GRANTED to LOST | UPDATE gift_grant SET state = 'LOST' WHERE conference = '%s'",
            "does not go from GRANTED to REDEEMED | UPDATE gift_grant SET state = 'REDEEMED', redeemed_at = now() WHERE conference = '%s'",
            "null value in column | UPDATE gift_grant SET holder_id = NULL WHERE conference = '%s'",
            "ck_gift_grant_redeemed_at | UPDATE gift_grant SET redeemed_at = now() WHERE conference = '%s'",
            "uq_gift_offer_grant_id_open | INSERT INTO gift_offer (grant_id, from_id, to_id, offered_at) SELECT id, holder_id, holder_id, now() FROM gift_grant, generate_series(1, 2) WHERE conference = '%s'",
            "fk_campaign_source | UPDATE campaign SET source = 'LOTTERY' WHERE conference = '%s'",
            "only added to | UPDATE grant_event SET role = 'nobody' WHERE grant_id IN (SELECT id FROM gift_grant WHERE conference = '%s')",
            "only added to | DELETE FROM grant_event WHERE grant_id IN (SELECT id FROM gift_grant WHERE conference = '%s')",
    })
    void theDatabaseRefuses(String reason, String statement) {
        String conference = Given.conferenceWith("bears", 1);
        Given.give(conference, Given.wish("bears", "ana")).statusCode(201);
        assertThatThrownBy(() -> execute(statement.formatted(conference))).isInstanceOf(SQLException.class)
                .hasMessageContaining(reason);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
