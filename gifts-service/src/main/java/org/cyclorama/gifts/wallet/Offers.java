package org.cyclorama.gifts.wallet;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The table of offers. Whoever writes to it has locked the grant. */
@ApplicationScoped
class Offers {

    private static final String COLUMNS = "SELECT id, grant_id, from_id, to_id, offered_at FROM gift_offer ";

    private final Session database;
    private final Clock clock;

    Offers(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Offer open(UUID grant, UUID from, UUID to) {
        return offers(database.createNativeQuery("""
                INSERT INTO gift_offer (grant_id, from_id, to_id, offered_at) VALUES (:grant, :from, :to, :now)
                RETURNING id, grant_id, from_id, to_id, offered_at""", Tuple.class)
                .setParameter("grant", grant)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("now", clock.instant())).getFirst();
    }

    Optional<Offer> of(UUID grant) {
        return offers(database.createNativeQuery(COLUMNS + "WHERE grant_id = :grant AND state = 'OPEN'", Tuple.class)
                .setParameter("grant", grant)).stream().findFirst();
    }

    /** The open offers of these grants, by grant. */
    Map<UUID, Offer> of(Collection<UUID> grants) {
        return offers(database.createNativeQuery(COLUMNS + "WHERE grant_id = ANY (:grants) AND state = 'OPEN'", Tuple.class)
                .setParameter("grants", grants.toArray(UUID[]::new))).stream()
                .collect(Collectors.toMap(Offer::grant, Function.identity()));
    }

    /** Who passed it on to this person the last time. */
    Optional<UUID> lastGiver(UUID grant, UUID holder) {
        return database.createNativeQuery("""
                SELECT from_id FROM gift_offer WHERE grant_id = :grant AND to_id = :holder AND state = 'ACCEPTED'
                ORDER BY answered_at DESC, id DESC LIMIT 1""", UUID.class)
                .setParameter("grant", grant)
                .setParameter("holder", holder)
                .getResultStream().findFirst();
    }

    void close(Offer offer, String how) {
        database.createNativeMutationQuery("UPDATE gift_offer SET state = :how, answered_at = :now WHERE id = :id")
                .setParameter("how", how)
                .setParameter("now", clock.instant())
                .setParameter("id", offer.id())
                .executeUpdate();
    }

    private static List<Offer> offers(NativeQuery<Tuple> query) {
        return query.getResultStream().map(row -> new Offer(row.get("id", UUID.class), row.get("grant_id", UUID.class),
                row.get("from_id", UUID.class), row.get("to_id", UUID.class),
                row.get("offered_at", Instant.class))).toList();
    }
}
