package org.cyclorama.gifts.wallet;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** An offer as both sides see it; it tells nobody's name. */
@RegisterForReflection
@Schema(description = "An open offer to pass a gift on")
record OfferView(
        UUID id,
        @Schema(description = "Id of the grant") UUID grant,
        @Schema(description = "Whether the caller may accept it; otherwise it is the caller's own") boolean toMe,
        Instant offeredAt) {

    static OfferView of(Offer offer, UUID caller) {
        return new OfferView(offer.id(), offer.grant(), offer.to().equals(caller), offer.offeredAt());
    }
}
