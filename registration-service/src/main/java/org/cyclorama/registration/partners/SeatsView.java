package org.cyclorama.registration.partners;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner's seats at a conference, and how many are used. */
@Schema(description = "A partner's seats at a conference")
record SeatsView(@Schema(examples = "partners-2020") String conference, @Schema(examples = "ACME") String partner,
        @Schema(examples = "200") int seats, @Schema(examples = "150") long used, @Schema(examples = "50") long left) {

    static SeatsView of(PartnerSeats seats) {
        return new SeatsView(seats.conference(), seats.partner(), seats.seats(), seats.used(),
                Math.max(0, seats.seats() - seats.used()));
    }

    /** How many seats a partner gets. */
    @Schema(description = "How many people the partner may send")
    record DefineSeats(@Schema(examples = "200") @NotNull @Min(0) @Max(100_000) Integer seats) {
    }
}
