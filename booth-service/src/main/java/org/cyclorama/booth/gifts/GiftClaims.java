package org.cyclorama.booth.gifts;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cyclorama.defaults.outbox.Outbox;
import org.hibernate.Session;

/** Who earned which gift at which booth, and how far it is. */
@ApplicationScoped
public class GiftClaims {

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
     */
    @Transactional(TxType.MANDATORY)
    public EarnedGift earn(UUID booth, String conference, String campaign, String person) {
        if (campaign == null) {
            return of(booth, person);
        }
        if (claim(booth, campaign, person)) {
            outbox.put(GiftDelivery.NAME, booth + " " + person, new GiftMessage(booth, conference, campaign, person));
            return EarnedGift.of(campaign, GiftState.ON_ITS_WAY);
        }
        EarnedGift earlier = of(booth, person);
        return earlier.state() == GiftState.SOLD_OUT ? earlier : EarnedGift.of(earlier.campaign(), GiftState.ALREADY_EARNED);
    }

    /** How far the gift is that this person earned at this booth. */
    @Transactional
    public EarnedGift of(UUID booth, String person) {
        return database.createNativeQuery("SELECT campaign, state FROM gift_claim WHERE booth = :booth AND person = :person",
                jakarta.persistence.Tuple.class)
                .setParameter("booth", booth)
                .setParameter("person", person)
                .getResultStream()
                .map(claim -> EarnedGift.of(claim.get("campaign", String.class),
                        GiftState.valueOf(claim.get("state", String.class))))
                .findFirst()
                .orElse(EarnedGift.none());
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
    private boolean claim(UUID booth, String campaign, String person) {
        return database.createNativeMutationQuery("""
                INSERT INTO gift_claim (booth, person, campaign) VALUES (:booth, :person, :campaign)
                ON CONFLICT (booth, person) DO NOTHING""")
                .setParameter("booth", booth)
                .setParameter("person", person)
                .setParameter("campaign", campaign)
                .executeUpdate() == 1;
    }
}
