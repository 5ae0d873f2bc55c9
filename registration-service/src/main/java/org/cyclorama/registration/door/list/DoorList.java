package org.cyclorama.registration.door.list;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cyclorama.registration.registrations.changes.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Who may come in at a venue or site. */
@Schema(description = "Who may come in at a venue or site")
@RegisterForReflection
record DoorList(@Schema(examples = "partners-2020") String conference, @Schema(examples = "MOSCOW") String venue,
        @Schema(description = "Nobody comes in without a valid clearance") boolean clearanceRequired, Instant issuedAt,
        List<Entry> entries,
        @Schema(description = "Registrations that are no longer for this place") List<UUID> gone,
        @Schema(description = "Cursor to go on from, also on the last page", nullable = true) String next,
        @Schema(description = "Whether there is more at this moment") boolean more) {

    /** One person. */
    @Schema(name = "DoorListEntry", description = "One person")
    @RegisterForReflection
    record Entry(UUID registration, @Schema(description = "As its owner writes it", examples = "Jörg Müller") String name,
            Kind kind,
            @Schema(description = "The only ticket that is good: the `num` in it", examples = "1") int ticketNumber,
            @Schema(nullable = true) Instant clearanceValidUntil,
            @Schema(nullable = true, description = "Came in already") Instant checkedInAt) {
    }

    /** A list as a device keeps it. */
    @Schema(description = "A door list, and the same signed")
    record Signed(DoorList list,
            @Schema(description = "Compact JWS (RFC 7515) of `list`, EdDSA; `typ` is `cyclorama-door-list`; keys in ticket-keys", examples = "eyJhbGciOiJFZERTQSIsImtpZCI6IjEifQ.eyJ2ZW51ZSI6Ik1PU0NPVyJ9.c2ln") String signed) {
    }
}
