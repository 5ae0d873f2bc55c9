package org.cyclorama.gifts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

/** Counts what is in the database, past the service. */
public record Ledger(DataSource database, String conference) {

    /** Rows of grants. */
    public long grants() {
        return number("SELECT count(*) FROM gift_grant WHERE conference = ?");
    }

    /** Persons with a grant. */
    public long persons() {
        return number("SELECT count(DISTINCT recipient_id) FROM gift_grant WHERE conference = ?");
    }

    /** What the counters of the conference's campaigns say. */
    public long counted() {
        return number("""
                SELECT coalesce(sum(granted), 0) FROM campaign_stock JOIN campaign ON campaign.id = campaign_id
                WHERE conference = ?""");
    }

    /** Events of this kind of grants that are still there. */
    public long events(String kind) {
        return number("SELECT count(*) FROM grant_event JOIN gift_grant g ON g.id = grant_id WHERE kind = '" + kind
                + "' AND g.conference = ?");
    }

    /** The number that a query over the conference answers. */
    public long number(String sql) {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, conference);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
