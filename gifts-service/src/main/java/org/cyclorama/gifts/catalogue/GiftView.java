package org.cyclorama.gifts.catalogue;

import java.time.Instant;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.language.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A gift in the catalogue. */
@Schema(description = "A gift in the catalogue")
record GiftView(
        @Schema(examples = "partners-2020") String conference,
        @Schema(description = "Unique in the conference", examples = "green-bear") String code,
        GiftKind kind,
        LocalText name,
        LocalText text,
        @Schema(description = "Path in the portal or https URL", nullable = true, examples = "/gifts/green-bear.svg") String picture,
        @Schema(description = "What its holder may do with it") LocalText terms,
        @Schema(description = "From when it can be used", nullable = true) Instant validFrom,
        @Schema(description = "From when no longer", nullable = true) Instant validUntil,
        @Schema(description = "What `If-Match` of a PUT needs", examples = "\"0\"") String etag) {

    static GiftView of(Gift gift) {
        return new GiftView(gift.conference(), gift.code(), gift.kind(), LocalText.of(gift.name()), LocalText.of(gift.text()),
                gift.picture(), LocalText.of(gift.terms()), gift.validFrom(), gift.validUntil(),
                "\"" + Versions.tag(gift.version()).getValue() + "\"");
    }
}
