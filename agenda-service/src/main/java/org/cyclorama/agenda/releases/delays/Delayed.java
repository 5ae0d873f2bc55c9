package org.cyclorama.agenda.releases.delays;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cyclorama.agenda.programme.Airing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What a delay has done. */
@RegisterForReflection
record Delayed(
        @Schema(examples = "4", description = "Number of the release that says so") int release,
        @Schema(description = "All that moved, in order of time") List<Moved> airings) {

    /** One airing, where it is now. */
    @Schema(name = "MovedAiring")
    record Moved(UUID id, @Schema(examples = "G-AGES-LIVE") String code, Instant start, Instant end) {

        static Moved of(Airing airing) {
            return new Moved(airing.id(), airing.code(), airing.start(), airing.end());
        }
    }
}
