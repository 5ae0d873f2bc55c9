package org.cyclorama.registration.door.checkin;

import java.time.Instant;
import java.util.UUID;

import org.cyclorama.registration.door.checkin.ledger.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Somebody came in. */
@Schema(description = "Somebody came in")
@RegisterForReflection
record CheckInView(UUID id, UUID registration,
        @Schema(description = "As its owner writes it", examples = "Jörg Müller") String name,
        @Schema(examples = "MOSCOW") String venue, Instant checkedInAt, UUID scanId) {

    static CheckInView of(Answer answer) {
        Verdict verdict = answer.verdict();
        return new CheckInView(verdict.checkIn(), verdict.registration(), answer.name(), verdict.scan().venue(), verdict.at(),
                answer.scanId());
    }
}
