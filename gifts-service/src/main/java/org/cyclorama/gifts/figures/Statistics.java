package org.cyclorama.gifts.figures;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.gifts.GiftsConfig;
import org.cyclorama.gifts.campaigns.Campaign;
import org.cyclorama.gifts.campaigns.Campaigns;
import org.cyclorama.gifts.campaigns.StockLevel;
import org.cyclorama.gifts.catalogue.Codes;
import org.cyclorama.gifts.figures.StatisticsView.ByHour;
import org.cyclorama.gifts.figures.StatisticsView.BySource;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads what became of a campaign, from the rows of its grants. */
@ApplicationScoped
class Statistics {

    private final Session database;
    private final Campaigns campaigns;
    private final Codes codes;
    private final Reconciliation reconciliation;
    private final GiftsConfig config;
    private final Clock clock;

    Statistics(Session database, Campaigns campaigns, Codes codes, Reconciliation reconciliation, GiftsConfig config,
            Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.codes = codes;
        this.reconciliation = reconciliation;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    StatisticsView of(String conference, String code) {
        Campaign campaign = campaigns.named(conference, List.of(code)).values().stream().findFirst()
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no campaign " + code + "."));
        StockLevel level = campaigns.level(campaign);
        Tuple sums = on(campaign,
                """
                        SELECT count(*) FILTER (WHERE revealed_at IS NOT NULL) AS revealed,
                            count(*) FILTER (WHERE state = 'REDEEMED') AS redeemed, count(*) FILTER (WHERE state = 'EXPIRED') AS expired,
                            count(*) FILTER (WHERE state = 'REVOKED') AS revoked, (SELECT count(*) FROM gift_offer o
                                JOIN gift_grant p ON p.id = o.grant_id AND o.state = 'ACCEPTED'
                                WHERE p.conference = :conference AND p.campaign = :campaign) AS passed_on
                        FROM gift_grant WHERE conference = :conference AND campaign = :campaign""")
                .getSingleResult();
        return new StatisticsView(conference, code, CampaignState.of(campaign, level, clock.instant(), config.nearlyGone()),
                level.stock(), level.granted(), level.left(), codes.left(conference, campaign.gift()), number(sums, "revealed"),
                number(sums, "redeemed"), number(sums, "expired"), number(sums, "revoked"), number(sums, "passed_on"),
                bySource(campaign), byHour(campaign), reconciliation.of(campaign));
    }

    private List<BySource> bySource(Campaign campaign) {
        return on(campaign, """
                SELECT source, count(*) AS granted, count(revealed_at) AS revealed, count(redeemed_at) AS redeemed
                FROM gift_grant WHERE conference = :conference AND campaign = :campaign
                GROUP BY source ORDER BY granted DESC, source LIMIT 200""").getResultStream()
                .map(row -> new BySource(row.get("source", String.class), number(row, "granted"), number(row, "revealed"),
                        number(row, "redeemed")))
                .toList();
    }

    private List<ByHour> byHour(Campaign campaign) {
        return on(campaign, """
                SELECT date_trunc('hour', at, 'UTC') AS hour, count(*) FILTER (WHERE what = 'g') AS granted,
                    count(*) FILTER (WHERE what = 'v') AS revealed, count(*) FILTER (WHERE what = 'r') AS redeemed
                FROM gift_grant, LATERAL (VALUES ('g', granted_at), ('v', revealed_at), ('r', redeemed_at)) AS event(what, at)
                WHERE conference = :conference AND campaign = :campaign AND at IS NOT NULL
                GROUP BY hour ORDER BY hour DESC LIMIT 1000""").getResultStream()
                .map(row -> new ByHour(hour(row), number(row, "granted"), number(row, "revealed"), number(row, "redeemed")))
                .toList().reversed();
    }

    private NativeQuery<Tuple> on(Campaign campaign, String sql) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("conference", campaign.conference())
                .setParameter("campaign", campaign.code());
    }

    private static Instant hour(Tuple row) {
        return row.get("hour", Instant.class);
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Long.class);
    }
}
