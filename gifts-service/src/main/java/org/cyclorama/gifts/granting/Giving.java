package org.cyclorama.gifts.granting;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.gifts.campaigns.Campaign;
import org.cyclorama.gifts.campaigns.Campaigns;
import org.cyclorama.gifts.catalogue.Codes;
import org.cyclorama.gifts.grants.GrantEvent;
import org.cyclorama.gifts.grants.GrantHistory;
import org.cyclorama.gifts.grants.GrantView;

/** Makes grants: writes them first, then claims their pieces and codes, and takes back those for which there is none. */
@ApplicationScoped
class Giving {

    private final GrantRows grants;
    private final Campaigns campaigns;
    private final Codes codes;
    private final GrantHistory history;

    Giving(GrantRows grants, Campaigns campaigns, Codes codes, GrantHistory history) {
        this.grants = grants;
        this.campaigns = campaigns;
        this.codes = codes;
        this.history = history;
    }

    /**
     * Gives, first come first served within the collection.
     *
     * @param wishes each for another occasion
     * @param role of who gives
     * @return what this call gave
     */
    Map<Occasion, GrantView> give(String conference, Collection<Wish> wishes, String role, Instant now) {
        if (wishes.isEmpty()) {
            return Map.of();
        }
        Map<Occasion, GrantView> written = new HashMap<>(grants.insert(conference, wishes, now));
        List<Wish> newOnes = wishes.stream().filter(wish -> written.containsKey(wish.occasion())).toList();
        Set<UUID> kept = withCode(conference, withPiece(newOnes, written));
        grants.remove(written.values().stream().map(GrantView::id).filter(id -> !kept.contains(id)).toList());
        written.values().removeIf(grant -> !kept.contains(grant.id()));
        history.note(conference, GrantEvent.GRANTED, kept, role);
        return written;
    }

    /** The grants for which there was a piece, by campaign. */
    private Map<Campaign, List<UUID>> withPiece(List<Wish> wishes, Map<Occasion, GrantView> written) {
        Map<Campaign, List<Wish>> byCampaign = wishes.stream()
                .collect(groupingBy(Wish::campaign, () -> new TreeMap<>(comparing(Campaign::code)), toList()));
        Map<Campaign, List<UUID>> claimed = new HashMap<>();
        byCampaign.forEach((campaign, wanted) -> claimed.put(campaign, wanted.stream()
                .limit(campaigns.claim(campaign, wanted.size())).map(wish -> written.get(wish.occasion()).id()).toList()));
        return claimed;
    }

    /** Those of them for which there was a code, where the gift needs one; the pieces of the others go back. */
    private Set<UUID> withCode(String conference, Map<Campaign, List<UUID>> claimed) {
        Set<UUID> complete = new HashSet<>();
        List<Campaign> byGift = new ArrayList<>(claimed.keySet());
        byGift.sort(comparing(Campaign::gift));
        for (Campaign campaign : byGift) {
            List<UUID> wanted = claimed.get(campaign);
            List<UUID> coded = codes.assign(conference, campaign.gift(), wanted);
            if (coded.size() < wanted.size()) {
                campaigns.giveBack(conference, campaign.code(), wanted.size() - coded.size());
            }
            complete.addAll(coded);
        }
        return complete;
    }

    /** A wish whose campaign and person are known. */
    record Wish(Campaign campaign, UUID recipient, String source) {

        Occasion occasion() {
            return new Occasion(campaign.code(), recipient, campaign.occasion(source));
        }
    }
}
