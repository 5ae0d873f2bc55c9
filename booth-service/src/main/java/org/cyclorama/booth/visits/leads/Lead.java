package org.cyclorama.booth.visits.leads;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** Somebody who agreed to be contacted by the team of a booth. */
@Schema(description = "Somebody who agreed to be contacted")
record Lead(
        @Schema(nullable = true, examples = "中村 結衣") String name,
        @Schema(nullable = true, examples = "yui@people.example") String email,
        @Schema(description = "BCP 47 tag", examples = "ja") String language,
        @Schema(description = "Where it was agreed: CARD, REQUEST, MEETING", examples = "[\"CARD\", \"MEETING\"]") List<String> sources,
        @Schema(description = "When it was first agreed") Instant since,
        @JsonIgnore String key) {
}
