package org.cyclorama.gifts.granting;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.gifts.GiftsProblem;
import org.cyclorama.gifts.campaigns.Campaign;
import org.cyclorama.gifts.campaigns.Campaigns;
import org.cyclorama.gifts.granting.Giving.Wish;
import org.cyclorama.gifts.granting.Outcome.Given;
import org.cyclorama.gifts.granting.Outcome.Refused;
import org.cyclorama.gifts.people.People;
import org.cyclorama.gifts.people.Recipient;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** What persons are given: one piece or many, in one transaction and by a fixed number of statements. */
@ApplicationScoped
public class Grants {

    private final Campaigns campaigns;
    private final People people;
    private final Giving giving;
    private final HandOver handOver;
    private final GrantRepository grants;
    private final Clock clock;

    Grants(Campaigns campaigns, People people, Giving giving, HandOver handOver, GrantRepository grants,
            Clock clock) {
        this.campaigns = campaigns;
        this.people = people;
        this.giving = giving;
        this.handOver = handOver;
        this.grants = grants;
        this.clock = clock;
    }

    /**
     * Fulfils these wishes as far as there is something to give; what was given already, also before a
     * campaign closed or sold out, is found again.
     *
     * @return what became of each, in order
     */
    @Transactional
    public List<Outcome> give(String conference, List<GiveGift> wishes) {
        Map<String, Campaign> known = campaigns.named(conference, wishes.stream().map(GiveGift::campaign).distinct().toList());
        Map<GiveGift, HttpProblem> refused = new LinkedHashMap<>();
        wishes.forEach(wish -> refusal(wish, known.get(wish.campaign())).ifPresent(problem -> refused.put(wish, problem)));
        Map<GiveGift, Wish> asked = wishesOf(wishes.stream().filter(wish -> !refused.containsKey(wish)).toList(), known);

        Map<Occasion, Wish> occasions = asked.values().stream()
                .collect(toMap(Wish::occasion, Function.identity(), (first, again) -> first, LinkedHashMap::new));
        Map<Occasion, Grant> before = giving.given(conference, occasions.keySet());
        Instant now = clock.instant();
        List<Wish> fresh = occasions.values().stream()
                .filter(wish -> !before.containsKey(wish.occasion()) && wish.campaign().isOpenAt(now)).toList();
        Set<Occasion> made = giving.give(conference, fresh, now);
        Map<Occasion, Grant> after = fresh.isEmpty() ? before : giving.given(conference, occasions.keySet());
        return wishes.stream().map(wish -> refused.containsKey(wish) ? new Refused(refused.get(wish))
                : outcome(asked.get(wish), after, made, now)).toList();
    }

    /** What this person was given before that grant, newest first. */
    public List<Grant> before(UUID recipient, UUID grant, int most) {
        return grants.before(recipient, grant, most);
    }

    /** Hands over what was given to an address to the subject who claims it; both persons' keys must be locked. */
    @Transactional(TxType.MANDATORY)
    public void handOver(UUID addressee, UUID claimant) {
        handOver.handOver(addressee, claimant);
    }

    private Map<GiveGift, Wish> wishesOf(List<GiveGift> wishes, Map<String, Campaign> known) {
        Map<Recipient, UUID> persons = people.known(wishes.stream().map(GiveGift::recipient).toList());
        Map<GiveGift, Wish> asked = new LinkedHashMap<>();
        wishes.forEach(wish -> asked.put(wish,
                new Wish(known.get(wish.campaign()), persons.get(wish.recipient()), wish.source())));
        return asked;
    }

    private static Optional<HttpProblem> refusal(GiveGift wish, Campaign campaign) {
        if (campaign == null) {
            return Optional.of(CommonProblem.NOT_FOUND.because("There is no campaign " + wish.campaign() + "."));
        }
        return campaign.givesFor(wish.source()) ? Optional.empty()
                : Optional.of(GiftsProblem.SOURCE_MISMATCH.because("The campaign does not give for " + wish.source() + "."));
    }

    private static Outcome outcome(Wish wish, Map<Occasion, Grant> after, Set<Occasion> made, Instant now) {
        Grant grant = after.get(wish.occasion());
        if (grant != null) {
            // The first line of several for one occasion made it, the others found it.
            return new Given(grant, made.remove(wish.occasion()));
        }
        return new Refused(wish.campaign().isOpenAt(now)
                ? GiftsProblem.OUT_OF_STOCK.because("Nothing is left of " + wish.campaign().code() + ".")
                : GiftsProblem.CAMPAIGN_CLOSED.because("The campaign " + wish.campaign().code() + " is not open."));
    }
}
