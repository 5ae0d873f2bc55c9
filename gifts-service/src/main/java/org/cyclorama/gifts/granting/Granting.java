package org.cyclorama.gifts.granting;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.gifts.GiftsProblem;
import org.cyclorama.gifts.campaigns.Campaign;
import org.cyclorama.gifts.campaigns.Campaigns;
import org.cyclorama.gifts.granting.Giving.Wish;
import org.cyclorama.gifts.grants.GrantView;
import org.cyclorama.gifts.people.People;
import org.cyclorama.gifts.people.Recipient;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** What persons are given: one piece or many, in one transaction and by a fixed number of statements. */
@ApplicationScoped
class Granting {

    /** Clocks of two machines are never quite the same. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private final Campaigns campaigns;
    private final People people;
    private final Giving giving;
    private final GrantRows grants;
    private final Clock clock;

    Granting(Campaigns campaigns, People people, Giving giving, GrantRows grants, Clock clock) {
        this.campaigns = campaigns;
        this.people = people;
        this.giving = giving;
        this.grants = grants;
        this.clock = clock;
    }

    /**
     * Fulfils these wishes as far as there is something to give; what was given already, also before a campaign closed or sold
     * out, is found again, without a lock or a write.
     *
     * @param role of who gives
     * @return what became of each, in order
     */
    @Transactional
    List<Outcome> give(String conference, List<GiveGift> wishes, String role) {
        Instant now = clock.instant();
        Map<String, Campaign> known = campaigns.named(conference, wishes.stream().map(GiveGift::campaign).distinct().toList());
        Map<GiveGift, Optional<HttpProblem>> refusals = new HashMap<>();
        wishes.forEach(wish -> refusals.computeIfAbsent(wish, one -> refusal(one, known.get(one.campaign()), now)));
        List<GiveGift> sound = wishes.stream().filter(wish -> refusals.get(wish).isEmpty()).distinct().toList();
        Map<GiveGift, GrantView> found = found(conference, sound, known);
        List<GiveGift> open = sound.stream().filter(wish -> !found.containsKey(wish))
                .filter(wish -> known.get(wish.campaign()).isOpenAt(wish.earned(now))).toList();
        Set<UUID> made = new HashSet<>();
        found.putAll(given(conference, open, known, role, now, made));
        return wishes.stream().map(wish -> refusals.get(wish).<Outcome> map(Outcome.Refused::new)
                .orElseGet(() -> outcome(wish, known.get(wish.campaign()), found.get(wish), made, now))).toList();
    }

    private Map<GiveGift, GrantView> found(String conference, List<GiveGift> wishes, Map<String, Campaign> known) {
        Map<Recipient, UUID> persons = people.met(wishes.stream().map(GiveGift::recipient).toList());
        return of(wishes, known, persons, occasions -> grants.on(conference, occasions.keySet()));
    }

    private Map<GiveGift, GrantView> given(String conference, List<GiveGift> wishes, Map<String, Campaign> known, String role,
            Instant now, Set<UUID> made) {
        Set<Campaign> empty = campaigns.soldOut(wishes.stream().map(wish -> known.get(wish.campaign())).distinct().toList());
        List<GiveGift> hopeful = wishes.stream().filter(wish -> !empty.contains(known.get(wish.campaign()))).toList();
        Map<Recipient, UUID> persons = people.known(hopeful.stream().map(GiveGift::recipient).toList());
        return of(hopeful, known, persons, occasions -> {
            Map<Occasion, GrantView> given = new HashMap<>(giving.give(conference, occasions.values(), role, now));
            given.values().forEach(grant -> made.add(grant.id()));
            // Somebody else may have given it in the meantime.
            given.putAll(grants.on(conference, occasions.keySet().stream().filter(one -> !given.containsKey(one)).toList()));
            return given;
        });
    }

    /** Looks at occasions, of which several wishes can be for the same, and sorts what was seen by wish. */
    private static Map<GiveGift, GrantView> of(List<GiveGift> wishes, Map<String, Campaign> known,
            Map<Recipient, UUID> persons, Function<Map<Occasion, Wish>, Map<Occasion, GrantView>> look) {
        Map<GiveGift, Wish> asked = wishes.stream().filter(wish -> persons.containsKey(wish.recipient()))
                .collect(toMap(Function.identity(),
                        wish -> new Wish(known.get(wish.campaign()), persons.get(wish.recipient()), wish.source()),
                        (first, again) -> first, LinkedHashMap::new));
        Map<Occasion, GrantView> seen = look.apply(asked.values().stream()
                .collect(toMap(Wish::occasion, Function.identity(), (first, again) -> first, LinkedHashMap::new)));
        Map<GiveGift, GrantView> grants = new HashMap<>();
        asked.forEach((wish, one) -> Optional.ofNullable(seen.get(one.occasion())).ifPresent(it -> grants.put(wish, it)));
        return grants;
    }

    private static Optional<HttpProblem> refusal(GiveGift wish, Campaign campaign, Instant now) {
        if (campaign == null) {
            return Optional.of(CommonProblem.NOT_FOUND.because("There is no campaign " + wish.campaign() + "."));
        }
        if (wish.earned(now).isAfter(now.plus(TOLERANCE))) {
            return Optional.of(CommonProblem.INVALID_REQUEST.because("earnedAt is in the future."));
        }
        return campaign.givesFor(wish.source()) ? Optional.empty()
                : Optional.of(GiftsProblem.SOURCE_MISMATCH.because("The campaign does not give for " + wish.source() + "."));
    }

    private static Outcome outcome(GiveGift wish, Campaign campaign, GrantView grant, Set<UUID> made, Instant now) {
        if (grant != null) {
            // The first line of several for one occasion made it, the others found it.
            return new Outcome.Given(grant, made.remove(grant.id()));
        }
        return new Outcome.Refused(campaign.isOpenAt(wish.earned(now))
                ? GiftsProblem.OUT_OF_STOCK.because("Nothing is left of " + campaign.code() + ".")
                : GiftsProblem.CAMPAIGN_CLOSED.because("The campaign " + campaign.code() + " is not open."));
    }
}
