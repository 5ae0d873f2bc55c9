package org.cyclorama.gifts.wallet;

import java.time.Instant;

import org.cyclorama.defaults.language.LocalText;
import org.cyclorama.gifts.catalogue.Gift;
import org.cyclorama.gifts.catalogue.GiftKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A gift as its holder sees it. */
@Schema(description = "A gift as its holder sees it")
record WalletGift(
        @Schema(examples = "wallpaper") String code,
        GiftKind kind,
        LocalText name,
        LocalText text,
        @Schema(description = "Path in the portal or https URL", nullable = true, examples = "/gifts/wallpaper.svg") String picture,
        @Schema(description = "What may be done with it") LocalText terms,
        @Schema(description = "From when it can be used", nullable = true) Instant validFrom,
        @Schema(description = "From when no longer", nullable = true) Instant validUntil) {

    static WalletGift of(Gift gift) {
        return new WalletGift(gift.code(), gift.kind(), LocalText.of(gift.name()), LocalText.of(gift.text()), gift.picture(),
                LocalText.of(gift.terms()), gift.validFrom(), gift.validUntil());
    }
}
