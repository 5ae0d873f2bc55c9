package org.cyclorama.booth.gifts;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cyclorama.booth.news.Happened.Stand;
import org.cyclorama.defaults.outbox.Outbox;
import org.hibernate.Session;

/** Who earned which gift at which booth, and how far it is. */
@ApplicationScoped
public class GiftClaims {

    /** Said at every further comment, since there is nothing to look forward to. */
    private static final Set<GiftState> FINAL = EnumSet.of(GiftState.SOLD_OUT, GiftState.NONE);

    private final Session database;
    private final Outbox outbox;

    GiftClaims(Session database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /**
     * Notes that a person said something at a booth. The first time brings the booth's gift, if it gives one.
     *
     * @param campaign what the booth gives now; null for nothing
     * @param at when it was earned, by the domain's clock
     */
    @Transactional(TxType.MANDATORY)
    public EarnedGift earn(Stand stand, String campaign, String person, Instant at) {
        UUID booth = stand.id();
        if (campaign == null) {
            return of(booth, person);
        }
        if (claim(booth, campaign, person, at)) {
            outbox.put(GiftDelivery.NAME, booth + " " + person,
                    new GiftMessage(booth, stand.conference(), campaign, person, at));
            return EarnedGift.of(campaign, GiftState.ON_ITS_WAY);
        }
        EarnedGift earlier = of(booth, person);
        return FINAL.contains(earlier.state()) ? earlier : EarnedGift.of(earlier.campaign(), GiftState.ALREADY_EARNED);
    }

    /** How far the gift is that this person earned at this booth. */
    @Transactional
    public EarnedGift of(UUID booth, String person) {
        return of(Set.of(booth), person).getOrDefault(booth, EarnedGift.none());
    }

    /** How far the gifts are that this person earned, by booth. */
    @Transactional
    public Map<UUID, EarnedGift> of(Collection<UUID> booths, String person) {
        return database.createNativeQuery(
                "SELECT booth, campaign, state FROM gift_claim WHERE booth = ANY(:booths) AND person = :person", Tuple.class)
                .setParameter("booths", booths.toArray(UUID[]::new))
                .setParameter("person", person)
                .getResultStream()
                .collect(Collectors.toMap(claim -> claim.get("booth", UUID.class), claim -> EarnedGift.of(
                        claim.get("campaign", String.class), GiftState.valueOf(claim.get("state", String.class)))));
    }

    /** Notes what became of a gift. What was settled once stays. */
    @Transactional
    void settle(UUID booth, String person, GiftState state) {
        database.createNativeMutationQuery("""
                UPDATE gift_claim SET state = :state, settled_at = now()
                WHERE booth = :booth AND person = :person AND settled_at IS NULL""")
                .setParameter("state", state.name())
                .setParameter("booth", booth)
                .setParameter("person", person)
                .executeUpdate();
    }

    /** The primary key decides who is first; a second one waits here until the first has committed or failed. */
    private boolean claim(UUID booth, String campaign, String person, Instant at) {
        return database.createNativeMutationQuery("""
                INSERT INTO gift_claim (booth, person, campaign, earned_at) VALUES (:booth, :person, :campaign, :at)
                ON CONFLICT (booth, person) DO NOTHING""")
                .setParameter("booth", booth)
                .setParameter("person", person)
                .setParameter("campaign", campaign)
                .setParameter("at", at)
                .executeUpdate() == 1;
    }
}
