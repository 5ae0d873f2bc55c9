package org.cyclorama.gifts.campaigns;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/**
 * The pieces that campaigns have to give: one counter a campaign, changed only by conditional updates. The row
 * stays locked from the claim to the end of the transaction, so claim late; who claims from several campaigns
 * does it in the order of their codes.
 */
@ApplicationScoped
class Stock {

    private final Session database;

    Stock(Session database) {
        this.database = database;
    }

    /** Opens the account of a new campaign. */
    void open(UUID campaign, Integer stock) {
        database.createNativeMutationQuery(
                "INSERT INTO campaign_stock (campaign_id, stock) VALUES (:campaign, cast(:stock AS integer))")
                .setParameter("campaign", campaign)
                .setParameter("stock", stock, Integer.class)
                .executeUpdate();
    }

    /** Sets how many pieces there are. @return false when more than that are given already */
    boolean resize(UUID campaign, Integer stock) {
        return database.createNativeMutationQuery("""
                UPDATE campaign_stock SET stock = cast(:stock AS integer)
                WHERE campaign_id = :campaign AND (cast(:stock AS integer) IS NULL OR granted <= cast(:stock AS integer))""")
                .setParameter("campaign", campaign)
                .setParameter("stock", stock, Integer.class)
                .executeUpdate() == 1;
    }

    /** Takes up to this many pieces. @return how many there were to take */
    int claim(UUID campaign, int wanted) {
        Integer taken = database.createNativeQuery("""
                UPDATE campaign_stock
                SET granted = granted + least(cast(:wanted AS integer), coalesce(stock - granted, cast(:wanted AS integer)))
                WHERE campaign_id = :campaign AND (stock IS NULL OR granted < stock)
                RETURNING new.granted - old.granted""", Integer.class)
                .setParameter("campaign", campaign)
                .setParameter("wanted", wanted)
                .getSingleResultOrNull();
        return taken == null ? 0 : taken;
    }

    /** Puts pieces back. */
    void giveBack(UUID campaign, int pieces) {
        database.createNativeMutationQuery(
                "UPDATE campaign_stock SET granted = granted - :pieces WHERE campaign_id = :campaign")
                .setParameter("campaign", campaign)
                .setParameter("pieces", pieces)
                .executeUpdate();
    }

    /** Those of these that have nothing left, by what is committed: without a lock. */
    List<UUID> empty(Collection<UUID> campaigns) {
        return campaigns.isEmpty() ? List.of()
                : database.createNativeQuery(
                        "SELECT campaign_id FROM campaign_stock WHERE campaign_id = ANY (:campaigns) AND granted >= stock",
                        UUID.class)
                        .setParameter("campaigns", campaigns.toArray(UUID[]::new))
                        .getResultList();
    }

    StockLevel level(UUID campaign) {
        return levels(List.of(campaign)).get(campaign);
    }

    Map<UUID, StockLevel> levels(Collection<UUID> campaigns) {
        return database.createNativeQuery(
                "SELECT campaign_id, stock, granted FROM campaign_stock WHERE campaign_id = ANY (:campaigns)", Tuple.class)
                .setParameter("campaigns", campaigns.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("campaign_id", UUID.class),
                        row -> new StockLevel(row.get("stock", Integer.class), row.get("granted", Integer.class))));
    }
}
