package org.cyclorama.registration.listing;

import java.util.List;
import java.util.UUID;

import org.cyclorama.registration.registrations.RegistrationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed since a cursor. */
@Schema(name = "RegistrationChanges", description = "What changed since a cursor")
record ChangesPage(List<Item> items,
        @Schema(description = "Cursor to go on from, also on the last page", examples = "NzUwHzAxOWE") String next,
        @Schema(description = "Whether there is more at this moment") boolean more) {

    /** One registration that changed. */
    @Schema(name = "RegistrationChangeItem", description = "One registration that changed")
    record Item(@Schema(description = "Id of the registration") UUID id,
            @Schema(description = "Whether the caller may see it no longer: erased, or no longer its own") boolean removed,
            @Schema(description = "As it is now; null when removed", nullable = true) RegistrationView registration) {
    }
}
