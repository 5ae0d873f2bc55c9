package org.cyclorama.gifts.wallet;

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
        @Schema(description = "Path in the portal or https URL", nullable = true, examples = "/gifts/wallpaper.svg") String picture) {

    static WalletGift of(Gift gift) {
        return new WalletGift(gift.code(), gift.kind(), LocalText.of(gift.name()), LocalText.of(gift.text()), gift.picture());
    }
}
