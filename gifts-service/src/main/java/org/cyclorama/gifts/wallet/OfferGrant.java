package org.cyclorama.gifts.wallet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;

import org.cyclorama.gifts.people.Recipient;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** Whom to pass a gift on to. */
@Schema(description = "Whom to pass a gift on to: somebody, or back to whom it came from")
record OfferGrant(
        @Schema(description = "Somebody; nothing tells whether the person is known here") @Valid Recipient to,
        @Schema(description = "True to return it to who passed it on to the caller", nullable = true) Boolean back) {

    @AssertTrue(message = "must have either to or back")
    @JsonIgnore
    public boolean isOneOfBoth() {
        return (to == null) == isBack();
    }

    @JsonIgnore
    boolean isBack() {
        return Boolean.TRUE.equals(back);
    }
}
