package org.cyclorama.registration.door.list;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tickets that are good no longer. */
@Schema(description = "Tickets that are good no longer, since a cursor")
record Revocations(List<Revocation> items,
        @Schema(description = "Cursor to go on from, also on the last page", nullable = true) String next,
        @Schema(description = "Whether there is more at this moment") boolean more) {

    /** Tickets of one registration. */
    @Schema(description = "Tickets of one registration")
    record Revocation(UUID registration,
            @Schema(description = "Tickets with a `num` below this are no good", examples = "2") int below) {
    }
}
