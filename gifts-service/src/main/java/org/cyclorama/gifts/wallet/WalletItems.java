package org.cyclorama.gifts.wallet;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.gifts.catalogue.Catalogue;
import org.cyclorama.gifts.catalogue.Gift;
import org.cyclorama.gifts.catalogue.GiftName;
import org.cyclorama.gifts.grants.Grant;

/** Grants as the person sees them who holds them or is offered them. */
@ApplicationScoped
class WalletItems {

    private final Catalogue catalogue;
    private final Offers offers;

    WalletItems(Catalogue catalogue, Offers offers) {
        this.catalogue = catalogue;
        this.offers = offers;
    }

    List<WalletItem> of(List<Grant> grants, UUID person) {
        Map<GiftName, Gift> gifts = catalogue.named(grants.stream().map(WalletItems::giftOf).toList());
        Map<UUID, Offer> open = offers.of(grants.stream().map(Grant::id).toList());
        return grants.stream().map(grant -> WalletItem.of(grant, gifts.get(giftOf(grant)), open.get(grant.id()), person))
                .toList();
    }

    private static GiftName giftOf(Grant grant) {
        return new GiftName(grant.conference(), grant.gift());
    }
}
