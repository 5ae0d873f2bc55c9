package org.cyclorama.gifts.wallet;

import java.time.Instant;
import java.util.UUID;

import org.cyclorama.gifts.catalogue.Gift;
import org.cyclorama.gifts.granting.Grant;
import org.cyclorama.gifts.granting.GrantState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing in a wallet. */
@Schema(description = "One thing in a wallet")
record WalletItem(
        @Schema(description = "Id of the grant") UUID id,
        @Schema(examples = "partners-2020") String conference,
        @Schema(description = "Code of the campaign", examples = "turkey-wallpaper") String campaign,
        WalletGift gift,
        GrantState state,
        @Schema(description = "What it was earned by", examples = "booth:0198f3c2-7f1e-7c3a-9b5d-2f4e6a8c0d1e") String source,
        Instant grantedAt) {

    static WalletItem of(Grant grant, Gift gift) {
        return new WalletItem(grant.id(), grant.conference(), grant.campaign(), WalletGift.of(gift), grant.state(),
                grant.source(),
                grant.grantedAt());
    }
}
