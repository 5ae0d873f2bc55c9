package org.cyclorama.gifts.granting;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;

/** Many wishes at once. Lines stay raw here, so that a bad one is a result of its own and stops no other. */
record GiveGifts(@NotEmpty List<@NotNull JsonNode> grants) {

    /** What it looks like, for the API description. */
    @Schema(name = "GiveGifts", description = "Many wishes at once")
    record Example(
            @Schema(description = "1 to 500 wishes", minItems = 1, maxItems = Batch.MOST, required = true) List<GiveGift> grants) {
    }
}
