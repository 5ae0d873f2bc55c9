package org.cyclorama.booth.gifts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The gift that the first comment or request at a booth brings. */
@Schema(description = "The gift that the first comment or request at a booth brings")
public record OfferedGift(
        @Schema(description = "Code of the campaign in gifts-service", examples = "turkey-wallpaper") String campaign,
        @Schema(description = "Whether there are any left; null while gifts-service was never asked or does not know the campaign", nullable = true, examples = "OPEN") Availability availability) {

    /** As gifts-service says. */
    public enum Availability {
        UPCOMING,
        OPEN,
        NEARLY_GONE,
        SOLD_OUT,
        CLOSED
    }
}
