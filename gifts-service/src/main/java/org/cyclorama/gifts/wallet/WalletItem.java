package org.cyclorama.gifts.wallet;

import java.time.Instant;
import java.util.UUID;

import org.cyclorama.gifts.catalogue.Gift;
import org.cyclorama.gifts.grants.Grant;
import org.cyclorama.gifts.grants.GrantState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing in a wallet. */
@Schema(description = "One thing in a wallet")
record WalletItem(
        @Schema(description = "Id of the grant") UUID id,
        @Schema(examples = "partners-2020") String conference,
        @Schema(description = "Code of the campaign", examples = "turkey-wallpaper") String campaign,
        WalletGift gift,
        @Schema(implementation = String.class, description = "GRANTED, REVEALED, REDEEMED, EXPIRED or REVOKED; there may be more one day", examples = "GRANTED") GrantState state,
        @Schema(description = "What it was earned by", examples = "booth:0198f3c2-7f1e-7c3a-9b5d-2f4e6a8c0d1e") String source,
        Instant grantedAt,
        @Schema(description = "When its holder first saw what it is", nullable = true) Instant revealedAt,
        @Schema(description = "When it was used up", nullable = true) Instant redeemedAt,
        @Schema(description = "False for what is only offered to me") boolean held,
        @Schema(description = "The open offer of it, to me or by me", nullable = true) OfferView offer) {

    static WalletItem of(Grant grant, Gift gift, Offer offer, UUID person) {
        return new WalletItem(grant.id(), grant.conference(), grant.campaign(), WalletGift.of(gift), grant.state(),
                grant.source(), grant.grantedAt(), grant.revealedAt(), grant.redeemedAt(), grant.holder().equals(person),
                offer == null ? null : OfferView.of(offer, person));
    }
}
