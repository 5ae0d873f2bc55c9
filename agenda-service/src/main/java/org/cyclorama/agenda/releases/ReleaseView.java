package org.cyclorama.agenda.releases;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A release, as shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReleaseView(
        @Schema(examples = "3", description = "Counts from 1, without gaps") int number,
        @Schema(examples = "2020-11-18T17:00:00Z") Instant releasedAt,
        @Schema(examples = "The opening starts ten minutes later.") String note,
        @Schema(description = "Warnings that were not in the way, and why; only for organizers") List<Acknowledgement> acknowledged,
        @Schema(description = "Against the release before") Changes changes) {

    static ReleaseView of(Release release, boolean whole) {
        return new ReleaseView(release.number(), release.releasedAt(), release.note(),
                whole ? release.acknowledged() : null, release.changes());
    }
}
