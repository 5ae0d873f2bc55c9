package org.cyclorama.registration.registrations.watching;

import java.util.UUID;

import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.changes.Kind;
import org.cyclorama.registration.registrations.changes.Mode;
import org.cyclorama.registration.registrations.changes.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether and how somebody attends. */
@Schema(description = "Whether and how somebody attends")
record Admitted(UUID registration, Kind kind, State state, Mode mode, @Schema(nullable = true) String venue) {

    static Admitted of(Registration registration) {
        return new Admitted(registration.id(), registration.kind(), registration.state(), registration.mode(),
                registration.place());
    }
}
