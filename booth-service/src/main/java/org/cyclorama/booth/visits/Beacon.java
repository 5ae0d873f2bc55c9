package org.cyclorama.booth.visits;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sign that somebody is at a booth. */
@Schema(description = "A sign that somebody is at a booth")
record Beacon(
        @Schema(description = "How long since the beacon before, 0 with the first; send one about every 15 s", examples = "15") @Min(0) @Max(300) int seconds) {
}
