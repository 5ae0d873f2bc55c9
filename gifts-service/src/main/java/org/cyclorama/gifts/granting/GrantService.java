package org.cyclorama.gifts.granting;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
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
import org.cyclorama.gifts.granting.Outcome.Given;
import org.cyclorama.gifts.granting.Outcome.Refused;
import org.cyclorama.gifts.people.People;
import org.cyclorama.gifts.people.Recipient;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Gives what campaigns have to give, one piece or many, in one transaction and by a fixed number of statements. */
@ApplicationScoped
class GrantService {

    private final Campaigns campaigns;
    private final People people;
    private final Giving giving;
    private final Clock clock;

    GrantService(Campaigns campaigns, People people, Giving giving, Clock clock) {
        this.campaigns = campaigns;
        this.people = people;
        this.giving = giving;
        this.clock = clock;
    }

    /**
     * Fulfils these wishes as far as there is something to give; what was given already, also before a campaign closed or sold
     * out,
     * is found again.
     *
     * @return what became of each, in order
     */
    @Transactional
    List<Outcome> give(String conference, List<GiveGift> wishes) {
        Map<String, Campaign> known = campaigns.named(conference, wishes.stream().map(GiveGift::campaign).distinct().toList());
        Map<GiveGift, HttpProblem> refused = new LinkedHashMap<>();
        wishes.forEach(wish -> refusal(wish, known.get(wish.campaign())).ifPresent(problem -> refused.put(wish, problem)));
        Map<GiveGift, Wish> asked = wishesOf(wishes.stream().filter(wish -> !refused.containsKey(wish)).toList(), known);

        Map<Occasion, Wish> occasions = asked.values().stream()
                .collect(toMap(Wish::occasion, Function.identity(), (first, again) -> first, LinkedHashMap::new));
        Map<Occasion, Grant> before = giving.given(conference, occasions.keySet());
        Set<Occasion> made = new HashSet<>(giving.give(conference, occasions.values().stream()
                .filter(wish -> !before.containsKey(wish.occasion()) && isOpen(wish)).toList()));
        Map<Occasion, Grant> after = giving.given(conference, occasions.keySet());
        return wishes.stream().map(wish -> refused.containsKey(wish) ? new Refused(refused.get(wish))
                : outcome(asked.get(wish), after, made)).toList();
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

    private Outcome outcome(Wish wish, Map<Occasion, Grant> after, Set<Occasion> made) {
        Grant grant = after.get(wish.occasion());
        if (grant != null) {
            // The first line of several for one occasion made it, the others found it.
            return new Given(grant, made.remove(wish.occasion()));
        }
        return new Refused(isOpen(wish)
                ? GiftsProblem.OUT_OF_STOCK.because("Nothing is left of " + wish.campaign().code() + ".")
                : GiftsProblem.CAMPAIGN_CLOSED.because("The campaign " + wish.campaign().code() + " is not open."));
    }

    private boolean isOpen(Wish wish) {
        return wish.campaign().isOpenAt(clock.instant());
    }
}
