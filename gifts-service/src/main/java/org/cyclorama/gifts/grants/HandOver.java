package org.cyclorama.gifts.grants;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.gifts.campaigns.Campaigns;
import org.cyclorama.gifts.grants.GrantRepository.Second;

/** What happens to grants when two persons turn out to be one. */
@ApplicationScoped
class HandOver {

    private final GrantRepository grants;
    private final GrantHistory history;
    private final Campaigns campaigns;

    HandOver(GrantRepository grants, GrantHistory history, Campaigns campaigns) {
        this.grants = grants;
        this.history = history;
        this.campaigns = campaigns;
    }

    /**
     * Hands over what a person was given by address to the subject who claims the address. On an occasion for which the subject
     * has a grant already, that one stays: its id may be known to others, while nobody ever held the address's. The address's
     * is deleted, its piece (and code) goes back to the stock, and the history says which grant stayed. Both persons' keys must
     * be locked.
     */
    void handOver(UUID addressee, UUID claimant) {
        List<Second> seconds = grants.removeSeconds(addressee, claimant);
        grants.move(addressee, claimant).forEach((conference, ids) -> history.note(conference, GrantEvent.CLAIMED, ids));
        seconds.forEach(second -> history.merged(second.of().conference(), second.id(), second.kept()));
        Map<Second.Of, Long> pieces = seconds.stream()
                .collect(Collectors.groupingBy(Second::of, TreeMap::new, Collectors.counting()));
        pieces.forEach((of, count) -> campaigns.giveBack(of.conference(), of.campaign(), count.intValue()));
    }
}
