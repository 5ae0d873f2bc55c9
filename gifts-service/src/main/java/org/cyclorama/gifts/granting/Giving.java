package org.cyclorama.gifts.granting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.gifts.campaigns.Campaigns;
import org.cyclorama.gifts.granting.GrantRepository.Inserted;

/** Makes grants: writes them first, claims their pieces last, and takes back those for which there is none. */
@ApplicationScoped
class Giving {

    private final GrantRepository grants;
    private final Campaigns campaigns;
    private final GrantHistory history;
    private final Clock clock;

    Giving(GrantRepository grants, Campaigns campaigns, GrantHistory history, Clock clock) {
        this.grants = grants;
        this.campaigns = campaigns;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Gives, first come first served within the collection.
     *
     * @param wishes each for another occasion
     * @return the occasions on which this call gave something
     */
    Set<Occasion> give(String conference, Collection<Wish> wishes) {
        Map<Occasion, UUID> written = grants.insert(conference, wishes, clock.instant()).stream()
                .collect(toMap(Inserted::occasion, Inserted::id));
        Map<String, List<Wish>> byCampaign = wishes.stream().filter(wish -> written.containsKey(wish.occasion()))
                .collect(groupingBy(wish -> wish.campaign().code(), TreeMap::new, java.util.stream.Collectors.toList()));
        Set<Occasion> inVain = new HashSet<>();
        byCampaign.values().forEach(wanted -> inVain.addAll(withoutPiece(wanted)));
        List<UUID> surplus = new ArrayList<>();
        inVain.forEach(occasion -> surplus.add(written.remove(occasion)));
        if (!surplus.isEmpty()) {
            grants.remove(surplus);
        }
        history.granted(written.values());
        return new HashSet<>(written.keySet());
    }

    /** All grants on these occasions, whoever gave them. */
    Map<Occasion, Grant> given(String conference, Collection<Occasion> occasions) {
        return grants.on(conference, occasions).stream().collect(toMap(Grant::occasion, Function.identity()));
    }

    private List<Occasion> withoutPiece(List<Wish> wanted) {
        int pieces = campaigns.claim(wanted.getFirst().campaign(), wanted.size());
        return wanted.stream().skip(pieces).map(Wish::occasion).toList();
    }
}
