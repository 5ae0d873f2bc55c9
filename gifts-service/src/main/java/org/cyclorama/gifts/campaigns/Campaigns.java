package org.cyclorama.gifts.campaigns;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Campaigns and their pieces, for the other features. */
@ApplicationScoped
public class Campaigns {

    private static final int MOST = 1000;

    private final CampaignRepository campaigns;
    private final Stock stock;

    Campaigns(CampaignRepository campaigns, Stock stock) {
        this.campaigns = campaigns;
        this.stock = stock;
    }

    /** Those campaigns of the conference that exist, by code. */
    public Map<String, Campaign> named(String conference, Collection<String> codes) {
        return campaigns.named(conference, codes).stream().collect(Collectors.toMap(Campaign::code, Function.identity()));
    }

    /** All campaigns of the conference, by code; there are never many. */
    public List<Campaign> of(String conference) {
        return campaigns.after(conference, "", MOST);
    }

    /** How much is given and left. */
    public StockLevel level(Campaign campaign) {
        return stock.level(campaign.id());
    }

    /** How much of each is given and left, by its key. */
    public Map<UUID, StockLevel> levels(Collection<Campaign> asked) {
        return stock.levels(asked.stream().map(Campaign::id).toList());
    }

    /** Those of these campaigns that have nothing left at this moment. */
    public Set<Campaign> soldOut(Collection<Campaign> asked) {
        Set<UUID> empty = Set.copyOf(stock.empty(asked.stream().map(Campaign::id).toList()));
        return asked.stream().filter(campaign -> empty.contains(campaign.id())).collect(Collectors.toSet());
    }

    /** Takes up to this many pieces, late in a transaction: others wait until it ends. @return how many there were to take */
    @Transactional(TxType.MANDATORY)
    public int claim(Campaign campaign, int wanted) {
        return stock.claim(campaign.id(), wanted);
    }

    /** Puts pieces back that were taken and are not needed. */
    @Transactional(TxType.MANDATORY)
    public void giveBack(String conference, String code, int pieces) {
        campaigns.find(conference, code).ifPresent(campaign -> stock.giveBack(campaign.id(), pieces));
    }
}
