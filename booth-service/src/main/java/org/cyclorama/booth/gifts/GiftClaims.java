package org.cyclorama.booth.gifts;

import static java.util.function.Predicate.not;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
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
     * A person said something at a booth.
     *
     * @param campaign what the booth gives now; null for nothing
     * @param at when it was earned, by the domain's clock
     */
    public record Claim(Stand stand, String campaign, String person, Instant at) {

        private Place place() {
            return new Place(stand.id(), person);
        }
    }

    /** Where somebody can earn one gift. */
    private record Place(UUID booth, String person) {
    }

    /** Notes that a person said something at a booth. The first time brings the booth's gift, if it gives one. */
    @Transactional(TxType.MANDATORY)
    public EarnedGift earn(Claim claim) {
        return earn(List.of(claim)).getFirst();
    }

    /** The same for several people at once. */
    @Transactional(TxType.MANDATORY)
    public List<EarnedGift> earn(List<Claim> claims) {
        Set<Place> first = claim(claims.stream().filter(claim -> claim.campaign() != null).toList());
        Map<Place, EarnedGift> earlier = earlier(claims.stream().map(Claim::place).filter(not(first::contains)).toList());
        return claims.stream().map(claim -> first.contains(claim.place()) ? send(claim)
                : again(claim, earlier.getOrDefault(claim.place(), EarnedGift.none()))).toList();
    }

    private EarnedGift send(Claim claim) {
        UUID booth = claim.stand().id();
        outbox.put(GiftDelivery.NAME, booth + " " + claim.person(),
                new GiftMessage(booth, claim.stand().conference(), claim.campaign(), claim.person(), claim.at()));
        return EarnedGift.of(claim.campaign(), GiftState.ON_ITS_WAY);
    }

    private static EarnedGift again(Claim claim, EarnedGift earlier) {
        return claim.campaign() == null || FINAL.contains(earlier.state()) ? earlier
                : EarnedGift.of(earlier.campaign(), GiftState.ALREADY_EARNED);
    }

    /** How far the gifts are that this person earned, by booth. */
    @Transactional
    public Map<UUID, EarnedGift> of(Collection<UUID> booths, String person) {
        return database.createNativeQuery(
                "SELECT booth, campaign, state FROM gift_claim WHERE booth = ANY(:booths) AND person = :person", Tuple.class)
                .setParameter("booths", booths.toArray(UUID[]::new))
                .setParameter("person", person)
                .getResultStream()
                .collect(Collectors.toMap(claim -> claim.get("booth", UUID.class), GiftClaims::gift));
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
    private Set<Place> claim(List<Claim> claims) {
        if (claims.isEmpty()) {
            return Set.of();
        }
        return database.createNativeQuery("""
                INSERT INTO gift_claim (booth, person, campaign, earned_at)
                SELECT * FROM unnest(:booths, :people, :campaigns, :times) AS claim (booth, person, campaign, at)
                ORDER BY person, booth
                ON CONFLICT (booth, person) DO NOTHING RETURNING booth, person""", Tuple.class)
                .setParameter("booths", claims.stream().map(claim -> claim.stand().id()).toArray(UUID[]::new))
                .setParameter("people", claims.stream().map(Claim::person).toArray(String[]::new))
                .setParameter("campaigns", claims.stream().map(Claim::campaign).toArray(String[]::new))
                .setParameter("times", claims.stream().map(Claim::at).toArray(Instant[]::new))
                .getResultStream().map(GiftClaims::place).collect(Collectors.toSet());
    }

    private Map<Place, EarnedGift> earlier(List<Place> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        return database.createNativeQuery("""
                SELECT booth, person, campaign, state FROM gift_claim
                JOIN unnest(:booths, :people) AS place (booth, person) USING (booth, person)""", Tuple.class)
                .setParameter("booths", places.stream().map(Place::booth).toArray(UUID[]::new))
                .setParameter("people", places.stream().map(Place::person).toArray(String[]::new))
                .getResultStream().collect(Collectors.toMap(GiftClaims::place, GiftClaims::gift));
    }

    private static Place place(Tuple claim) {
        return new Place(claim.get("booth", UUID.class), claim.get("person", String.class));
    }

    private static EarnedGift gift(Tuple claim) {
        return EarnedGift.of(claim.get("campaign", String.class), GiftState.valueOf(claim.get("state", String.class)));
    }
}
