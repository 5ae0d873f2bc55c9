package org.cyclorama.gifts.redeeming;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a holder redeems; door staff need no code. */
@Schema(description = "How a gift is redeemed")
record RedeemGrant(
        @Schema(description = "`redemptionCode` of the last reveal; door staff need none", nullable = true, examples = "K7QF-2M9X-PR4T") @Size(max = 50) String code) {

    /** Why the organizer takes a gift back. */
    @Schema(name = "RevokeGrant", description = "Why a gift is taken back")
    record Revoke(
            @Schema(description = "Shown in the gift's history", examples = "Given by mistake") @NotNull @Size(min = 1, max = 500) String reason) {
    }
}
