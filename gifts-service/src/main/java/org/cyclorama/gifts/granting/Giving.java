package org.cyclorama.gifts.granting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.gifts.campaigns.Campaign;
import org.cyclorama.gifts.campaigns.Campaigns;
import org.cyclorama.gifts.granting.GrantRepository.Inserted;

/** Makes grants: writes them first, then claims their pieces, and takes back those for which there is none. */
@ApplicationScoped
class Giving {

    private final GrantRepository grants;
    private final Campaigns campaigns;
    private final GrantHistory history;

    Giving(GrantRepository grants, Campaigns campaigns, GrantHistory history) {
        this.grants = grants;
        this.campaigns = campaigns;
        this.history = history;
    }

    /**
     * Gives, first come first served within the collection.
     *
     * @param wishes each for another occasion
     * @return the occasions on which this call gave something
     */
    Set<Occasion> give(String conference, Collection<Wish> wishes, Instant now) {
        if (wishes.isEmpty()) {
            return new HashSet<>();
        }
        Map<Occasion, UUID> written = grants.insert(conference, wishes, now).stream()
                .collect(toMap(Inserted::occasion, Inserted::id));
        List<Wish> newOnes = wishes.stream().filter(wish -> written.containsKey(wish.occasion())).toList();
        List<UUID> inVain = withoutPiece(newOnes).map(written::remove).toList();
        if (!inVain.isEmpty()) {
            grants.remove(inVain);
        }
        history.granted(written.values());
        return new HashSet<>(written.keySet());
    }

    private Stream<Occasion> withoutPiece(List<Wish> wishes) {
        Map<String, List<Wish>> byCampaign = wishes.stream()
                .collect(groupingBy(wish -> wish.campaign().code(), TreeMap::new, toList()));
        return byCampaign.values().stream().flatMap(wanted -> {
            int pieces = campaigns.claim(wanted.getFirst().campaign(), wanted.size());
            return wanted.stream().skip(pieces).map(Wish::occasion);
        });
    }

    /** All grants on these occasions, whoever gave them. */
    Map<Occasion, Grant> given(String conference, Collection<Occasion> occasions) {
        return grants.on(conference, occasions).stream().collect(toMap(Grant::occasion, Function.identity()));
    }

    /** A wish whose campaign and person are known. */
    record Wish(Campaign campaign, UUID recipient, String source) {

        Occasion occasion() {
            return new Occasion(campaign.code(), recipient, campaign.occasion(source));
        }
    }
}
