package org.cyclorama.gifts.figures;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** Campaigns whose counter, rows and codes do not agree. */
@ApplicationScoped
class Disagreements {

    private final Session database;

    Disagreements(Session database) {
        this.database = database;
    }

    /** All of them, as of one moment. */
    List<Disagreement> all() {
        return database.createNativeQuery("""
                SELECT c.id, 'COUNTER' AS what, s.granted AS counted, coalesce(g.found, 0) AS found
                FROM campaign c JOIN campaign_stock s ON s.campaign_id = c.id
                LEFT JOIN (SELECT conference, campaign, count(*)::int AS found FROM gift_grant GROUP BY conference, campaign) g
                  ON g.conference = c.conference AND g.campaign = c.code
                WHERE s.granted <> coalesce(g.found, 0)
                UNION ALL
                SELECT c.id, 'CODES', count(*)::int, count(k.grant_id)::int
                FROM gift_grant g JOIN campaign c ON c.conference = g.conference AND c.code = g.campaign
                JOIN gift ON gift.conference = g.conference AND gift.code = g.gift AND gift.kind = 'CODE'
                LEFT JOIN gift_code k ON k.grant_id = g.id
                GROUP BY c.id HAVING count(*) <> count(k.grant_id)""", Tuple.class)
                .getResultStream()
                .map(row -> new Disagreement(row.get("id", UUID.class), row.get("what", String.class),
                        row.get("counted", Integer.class), row.get("found", Integer.class)))
                .toList();
    }

    /** Mends one, if it still is one when nothing is given from the campaign. @return whether it was */
    boolean mend(Disagreement found) {
        // Whoever gives holds this row from the claim to the commit.
        database.createNativeQuery("SELECT granted FROM campaign_stock WHERE campaign_id = :id FOR UPDATE", Integer.class)
                .setParameter("id", found.campaign()).getSingleResult();
        boolean isMended = database.createNativeMutationQuery("COUNTER".equals(found.what()) ? COUNT : CODE)
                .setParameter("id", found.campaign()).executeUpdate() > 0;
        if (isMended) {
            database.createNativeMutationQuery("""
                    INSERT INTO reconciliation (campaign_id, what, counted, found) VALUES (:id, :what, :counted, :found)""")
                    .setParameter("id", found.campaign())
                    .setParameter("what", found.what())
                    .setParameter("counted", found.counted())
                    .setParameter("found", found.found())
                    .executeUpdate();
        }
        return isMended;
    }

    /** Rows are right: they are what people have. A stock that they exceed is raised to them, for nobody loses a gift. */
    private static final String COUNT = """
            UPDATE campaign_stock s SET granted = g.found, stock = greatest(stock, g.found)
            FROM (SELECT count(r.id)::int AS found FROM campaign c
                LEFT JOIN gift_grant r ON r.conference = c.conference AND r.campaign = c.code WHERE c.id = :id) g
            WHERE s.campaign_id = :id AND s.granted <> g.found""";

    /** Whoever lacks a code gets one of those that are left, the first who was given something first. */
    private static final String CODE = """
            WITH lacking AS (SELECT g.id, g.conference, g.gift, row_number() OVER (PARTITION BY g.gift ORDER BY g.id) AS place
                    FROM gift_grant g JOIN campaign c ON c.conference = g.conference AND c.code = g.campaign
                    JOIN gift ON gift.conference = g.conference AND gift.code = g.gift AND gift.kind = 'CODE'
                    WHERE c.id = :id AND NOT EXISTS (SELECT FROM gift_code k WHERE k.grant_id = g.id)),
                free AS (SELECT k.conference, k.gift, k.code, row_number() OVER (PARTITION BY k.gift ORDER BY k.number) AS place
                    FROM gift_code k JOIN campaign c ON c.conference = k.conference
                    WHERE c.id = :id AND k.grant_id IS NULL)
            UPDATE gift_code k SET grant_id = lacking.id FROM lacking JOIN free USING (conference, gift, place)
            WHERE k.conference = free.conference AND k.gift = free.gift AND k.code = free.code AND k.grant_id IS NULL""";

    /** One campaign, and what does not agree: what was said, and what there is. */
    record Disagreement(UUID campaign, String what, int counted, int found) {
    }
}
