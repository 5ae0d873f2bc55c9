package org.cyclorama.gifts.granting;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.cyclorama.gifts.granting.Giving.Wish;
import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Grants, read and written many at a time. */
@ApplicationScoped
class GrantRepository implements PanacheRepositoryBase<Grant, UUID> {

    private final Session database;

    GrantRepository(Session database) {
        this.database = database;
    }

    /** Those of these occasions that something was given for. */
    List<Grant> on(String conference, Collection<Occasion> occasions) {
        return database.createNativeQuery("""
                SELECT g.* FROM gift_grant g
                JOIN unnest(:campaigns, :recipients, :once) AS asked(campaign, recipient_id, occasion)
                  ON g.campaign = asked.campaign AND g.recipient_id = asked.recipient_id AND g.occasion = asked.occasion
                WHERE g.conference = :conference""", Grant.class)
                .setParameter("campaigns", texts(occasions, Occasion::campaign))
                .setParameter("recipients", occasions.stream().map(Occasion::recipient).toArray(UUID[]::new))
                .setParameter("once", texts(occasions, Occasion::once))
                .setParameter("conference", conference)
                .getResultList();
    }

    /** Writes what is not there yet. @return the ids of what was written, by occasion */
    List<Inserted> insert(String conference, Collection<Wish> wishes, Instant now) {
        return database
                .createNativeQuery(
                        """
                                INSERT INTO gift_grant (conference, campaign, gift, per_person, source, recipient_id, granted_at)
                                SELECT :conference, w.campaign, w.gift, w.per_person, w.source, w.recipient_id, :now
                                FROM unnest(:campaigns, :gifts, :rules, :sources, :recipients) AS w(campaign, gift, per_person, source, recipient_id)
                                ORDER BY w.campaign, w.recipient_id, w.source
                                ON CONFLICT (conference, campaign, recipient_id, occasion) DO NOTHING
                                RETURNING id, campaign, recipient_id, occasion""",
                        Tuple.class)
                .setParameter("conference", conference)
                .setParameter("campaigns", texts(wishes, wish -> wish.campaign().code()))
                .setParameter("gifts", texts(wishes, wish -> wish.campaign().gift()))
                .setParameter("rules", texts(wishes, wish -> wish.campaign().perPerson().name()))
                .setParameter("sources", texts(wishes, Wish::source))
                .setParameter("recipients", wishes.stream().map(Wish::recipient).toArray(UUID[]::new))
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new Inserted(row.get("id", UUID.class), new Occasion(row.get("campaign", String.class),
                        row.get("recipient_id", UUID.class), row.get("occasion", String.class))))
                .toList();
    }

    /** Takes back what this transaction wrote in vain. */
    void remove(Collection<UUID> grants) {
        delete("id in :grants", Map.of("grants", grants));
    }

    /** Removes those grants of one person for whose occasion the other has one. */
    List<Second> removeSeconds(UUID person, UUID other) {
        return database.createNativeQuery("""
                DELETE FROM gift_grant second USING gift_grant kept
                WHERE second.recipient_id = :person AND kept.recipient_id = :other AND kept.conference = second.conference
                  AND kept.campaign = second.campaign AND kept.occasion = second.occasion
                RETURNING second.id, kept.id AS kept, second.conference, second.campaign""", Tuple.class)
                .setParameter("person", person)
                .setParameter("other", other)
                .getResultStream()
                .map(row -> new Second(row.get("id", UUID.class), row.get("kept", UUID.class),
                        new Second.Of(row.get("conference", String.class), row.get("campaign", String.class))))
                .toList();
    }

    /** Makes all grants of one person the other's. @return their ids */
    List<UUID> move(UUID person, UUID other) {
        return database.createNativeQuery("""
                UPDATE gift_grant SET recipient_id = :other, version = version + 1
                WHERE recipient_id = :person RETURNING id""", UUID.class)
                .setParameter("person", person)
                .setParameter("other", other)
                .getResultList();
    }

    /** What this person was given before that grant, newest first. */
    List<Grant> before(UUID recipient, UUID grant, int most) {
        return find("recipientId = :recipient and id < :grant order by id desc",
                Map.of("recipient", recipient, "grant", grant)).range(0, most - 1).list();
    }

    private static <T> String[] texts(Collection<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    record Inserted(UUID id, Occasion occasion) {
    }

    /** A grant that was removed because of the one that was kept. */
    record Second(UUID id, UUID kept, Of of) {

        /** Where its piece belongs; in the order in which stocks are locked. */
        record Of(String conference, String campaign) implements Comparable<Of> {

            @Override
            public int compareTo(Of other) {
                return Comparator.comparing(Of::conference).thenComparing(Of::campaign).compare(this, other);
            }
        }
    }
}
