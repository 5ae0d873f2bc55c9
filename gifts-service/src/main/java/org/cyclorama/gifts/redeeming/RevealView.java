package org.cyclorama.gifts.redeeming;

import java.time.Instant;
import java.util.UUID;

import org.cyclorama.defaults.language.LocalText;
import org.cyclorama.gifts.catalogue.Gift;
import org.cyclorama.gifts.catalogue.GiftKind;
import org.cyclorama.gifts.grants.Grant;
import org.cyclorama.gifts.grants.GrantState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What is in a gift. */
@Schema(description = "What is in a gift, for its holder alone")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RevealView(
        @Schema(description = "Id of the grant") UUID id,
        @Schema(implementation = String.class, description = "GRANTED, REVEALED, REDEEMED, EXPIRED or REVOKED; there may be more one day", examples = "GRANTED") GrantState state,
        @Schema(description = "Code of the gift", examples = "subscription") String gift,
        GiftKind kind,
        LocalText terms,
        @Schema(description = "From a list of codes, to use elsewhere", examples = "ACME-1111-2222") String code,
        @Schema(description = "To redeem the gift with, once; a new one each time, the last is good. Only while it can be redeemed", examples = "K7QF-2M9X-PR4T") String redemptionCode,
        @Schema(description = "When the redemptionCode is no longer good") Instant redemptionCodeExpires,
        @Schema(description = "Until when the gift can be used") Instant validUntil) {

    static RevealView of(Grant grant, Gift gift, String code, RedemptionCodes.Issued issued) {
        return new RevealView(grant.id(), grant.state(), gift.code(), gift.kind(), LocalText.of(gift.terms()), code,
                issued == null ? null : issued.code(), issued == null ? null : issued.validUntil(), gift.validUntil());
    }
}
