package org.cyclorama.agenda.drafting;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two airings that want the same at the same time. */
record Clash(
        Occupation.Kind kind,
        @Schema(examples = "MOW", description = "Code of the studio, channel or speaker") String code,
        @Schema(examples = "[\"G-AGES-LIVE\", \"G-STORM-LIVE\"]", description = "Codes of the two airings") List<String> airings) {
}
