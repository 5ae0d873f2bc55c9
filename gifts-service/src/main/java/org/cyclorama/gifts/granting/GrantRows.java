package org.cyclorama.gifts.granting;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.cyclorama.gifts.granting.Giving.Wish;
import org.cyclorama.gifts.grants.GrantState;
import org.cyclorama.gifts.grants.GrantView;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Grants, read and written many at a time: one statement each, however many. */
@ApplicationScoped
class GrantRows {

    private final Session database;

    GrantRows(Session database) {
        this.database = database;
    }

    /** What was given on these occasions. */
    Map<Occasion, GrantView> on(String conference, Collection<Occasion> occasions) {
        return occasions.isEmpty() ? Map.of()
                : grants(conference,
                        database.createNativeQuery(
                                """
                                        SELECT g.id, g.campaign, g.gift, g.state, g.source, g.granted_at, g.recipient_id, g.occasion FROM gift_grant g
                                        JOIN unnest(:campaigns, :recipients, :once) AS asked(campaign, recipient_id, occasion)
                                          ON g.campaign = asked.campaign AND g.recipient_id = asked.recipient_id AND g.occasion = asked.occasion
                                        WHERE g.conference = :conference""",
                                Tuple.class)
                                .setParameter("campaigns", texts(occasions, Occasion::campaign))
                                .setParameter("recipients", occasions.stream().map(Occasion::recipient).toArray(UUID[]::new))
                                .setParameter("once", texts(occasions, Occasion::once))
                                .setParameter("conference", conference));
    }

    /** Writes what is not there yet, and answers that. */
    Map<Occasion, GrantView> insert(String conference, Collection<Wish> wishes, Instant now) {
        return grants(conference, database.createNativeQuery("""
                INSERT INTO gift_grant (conference, campaign, gift, per_person, source, recipient_id, holder_id, granted_at)
                SELECT :conference, w.campaign, w.gift, w.per_person, w.source, w.recipient_id, w.recipient_id, :now
                FROM unnest(:campaigns, :gifts, :rules, :sources, :recipients)
                    AS w(campaign, gift, per_person, source, recipient_id)
                ORDER BY w.campaign, w.recipient_id, w.source
                ON CONFLICT (conference, campaign, recipient_id, occasion) DO NOTHING
                RETURNING id, campaign, gift, state, source, granted_at, recipient_id, occasion""", Tuple.class)
                .setParameter("conference", conference)
                .setParameter("campaigns", texts(wishes, wish -> wish.campaign().code()))
                .setParameter("gifts", texts(wishes, wish -> wish.campaign().gift()))
                .setParameter("rules", texts(wishes, wish -> wish.campaign().perPerson().name()))
                .setParameter("sources", texts(wishes, Wish::source))
                .setParameter("recipients", wishes.stream().map(Wish::recipient).toArray(UUID[]::new))
                .setParameter("now", now));
    }

    /** Takes back what this transaction wrote in vain. */
    void remove(Collection<UUID> grants) {
        if (!grants.isEmpty()) {
            database.createNativeMutationQuery("DELETE FROM gift_grant WHERE id = ANY (:grants)")
                    .setParameter("grants", grants.toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    private static Map<Occasion, GrantView> grants(String conference, NativeQuery<Tuple> query) {
        return query.getResultStream().collect(toMap(
                row -> new Occasion(row.get("campaign", String.class), row.get("recipient_id", UUID.class),
                        row.get("occasion", String.class)),
                row -> new GrantView(row.get("id", UUID.class), conference, row.get("campaign", String.class),
                        row.get("gift", String.class), GrantState.valueOf(row.get("state", String.class)),
                        row.get("source", String.class), row.get("granted_at", Instant.class))));
    }

    private static <T> String[] texts(Collection<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
