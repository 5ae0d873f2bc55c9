package org.cyclorama.gifts.catalogue;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Codes for the list of a gift. */
@Schema(description = "Codes for the list of a gift, given in this order")
record NewCodes(
        @Schema(description = "1 to 500; what is in the list already is left out", examples = "[\"ACME-1111-2222\"]") @NotEmpty @Size(max = 500) List<@NotNull @Size(min = 1, max = 200) @Pattern(regexp = "[ -~]*") String> codes) {

    /** What became of them. It shows none. */
    @RegisterForReflection
    @Schema(name = "ListOfCodes", description = "What became of new codes")
    record Added(
            @Schema(description = "How many of them are new", examples = "500") int added,
            @Schema(description = "How many codes of the list nobody has", examples = "1500") long left) {
    }
}
