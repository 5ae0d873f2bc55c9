package org.cyclorama.gifts.campaigns;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.gifts.Definitions;
import org.cyclorama.gifts.GiftsProblem;
import org.cyclorama.gifts.catalogue.Catalogue;

/** The organizer's change of a campaign, for the version that the organizer saw. Grants go on meanwhile. */
@ApplicationScoped
class CampaignDefinition {

    private final CampaignRepository campaigns;
    private final Catalogue catalogue;
    private final Stock stock;
    private final Versions versions;
    private final Definitions definitions;
    private final SourceKinds sources;

    CampaignDefinition(CampaignRepository campaigns, Catalogue catalogue, Stock stock, Versions versions,
            Definitions definitions, SourceKinds sources) {
        this.campaigns = campaigns;
        this.catalogue = catalogue;
        this.stock = stock;
        this.versions = versions;
        this.definitions = definitions;
        this.sources = sources;
    }

    @Transactional
    Outcome define(String conference, String code, DefineCampaign terms, HttpHeaders headers) {
        definitions.queue("campaign", conference, code);
        Optional<Campaign> known = campaigns.find(conference, code);
        known.ifPresentOrElse(there -> versions.requireCurrent(headers, there.id(), there.version()),
                () -> Versions.requireCreation(headers));
        if (!catalogue.has(conference, terms.gift())) {
            throw GiftsProblem.UNKNOWN_GIFT.because("There is no gift " + terms.gift() + ".");
        }
        sources.require(terms.source());
        Campaign campaign = known.isPresent() ? change(known.get(), terms) : create(conference, code, terms);
        return new Outcome(campaign, stock.level(campaign.id()), known.isEmpty());
    }

    private Campaign create(String conference, String code, DefineCampaign terms) {
        Campaign campaign = new Campaign(conference, code, terms);
        campaigns.persistAndFlush(campaign);
        stock.open(campaign.id(), terms.stock());
        return campaign;
    }

    private Campaign change(Campaign campaign, DefineCampaign terms) {
        if (campaign.perPerson() != terms.perPerson()) {
            throw GiftsProblem.RULE_OF_ONE_FIXED.because("It is one for each " + campaign.perPerson() + ".");
        }
        StockLevel before = stock.level(campaign.id());
        Set<String> changed = new HashSet<>(campaign.define(terms));
        if (!Objects.equals(before.stock(), terms.stock())) {
            changed.add("stock");
            resize(campaign, terms.stock());
        }
        campaigns.flush();
        versions.note(campaign.id(), campaign.version(), changed);
        return campaign;
    }

    private void resize(Campaign campaign, Integer pieces) {
        if (!stock.resize(campaign.id(), pieces)) {
            throw GiftsProblem.STOCK_BELOW_GRANTED.describe("More than " + pieces + " are given.")
                    .with("granted", stock.level(campaign.id()).granted()).build();
        }
    }

    record Outcome(Campaign campaign, StockLevel level, boolean created) {
    }
}
