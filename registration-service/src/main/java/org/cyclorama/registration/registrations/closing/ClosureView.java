package org.cyclorama.registration.registrations.closing;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A closed venue. */
@Schema(description = "A closed venue")
@RegisterForReflection
record ClosureView(@Schema(examples = "partners-2020") String conference, @Schema(examples = "MOSCOW") String venue,
        Instant closedAt,
        @Schema(description = "People moved online by this call; closing again moves nobody", examples = "25") int moved) {
}
