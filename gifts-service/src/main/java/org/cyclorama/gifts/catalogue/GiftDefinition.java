package org.cyclorama.gifts.catalogue;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.gifts.Definitions;

/** The organizer's change of a gift, for the version that the organizer saw. */
@ApplicationScoped
class GiftDefinition {

    private final GiftRepository gifts;
    private final Versions versions;
    private final Definitions definitions;

    GiftDefinition(GiftRepository gifts, Versions versions, Definitions definitions) {
        this.gifts = gifts;
        this.versions = versions;
        this.definitions = definitions;
    }

    @Transactional
    Outcome define(String conference, String code, DefineGift terms, HttpHeaders headers) {
        definitions.queue("gift", conference, code);
        Optional<Gift> known = gifts.find(conference, code);
        if (known.isPresent()) {
            return new Outcome(change(known.get(), terms, headers), false);
        }
        Versions.requireCreation(headers);
        Gift gift = new Gift(conference, code, terms);
        gifts.persistAndFlush(gift);
        return new Outcome(gift, true);
    }

    private Gift change(Gift gift, DefineGift terms, HttpHeaders headers) {
        versions.requireCurrent(headers, gift.id(), gift.version());
        Set<String> changed = gift.define(terms);
        gifts.flush();
        versions.note(gift.id(), gift.version(), changed);
        return gift;
    }

    record Outcome(Gift gift, boolean created) {
    }
}
