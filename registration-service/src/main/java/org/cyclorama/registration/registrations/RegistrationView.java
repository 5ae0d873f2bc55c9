package org.cyclorama.registration.registrations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cyclorama.registration.registrations.changes.Consent;
import org.cyclorama.registration.registrations.changes.Kind;
import org.cyclorama.registration.registrations.changes.Mode;
import org.cyclorama.registration.registrations.changes.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A registration. */
@Schema(description = "One person's place at a conference")
@RegisterForReflection
public record RegistrationView(
        UUID id,
        @Schema(examples = "partners-2020") String conference,
        Kind kind,
        State state,
        Mode mode,
        @Schema(description = "Venue or site; null online", nullable = true, examples = "MOSCOW") String venue,
        @Schema(description = "The place waited for; null if none", nullable = true) Waiting waitingFor,
        @Schema(examples = "Jörg Müller") String name,
        @Schema(examples = "joerg.mueller@acme.example") String email,
        @Schema(examples = "DE") String country,
        @Schema(description = "Derived from the country", examples = "EUROPE") String region,
        @Schema(examples = "Europe/Berlin") String zone,
        @Schema(examples = "de") String language,
        @Schema(nullable = true, examples = "Acme Distribution") String company,
        @Schema(examples = "[\"B2B\"]") List<String> tracks,
        @Schema(description = "The partner whose person this is", nullable = true, examples = "ACME") String partner,
        @Schema(nullable = true, examples = "acme-4711") String externalId,
        List<Consent> consents,
        @Schema(nullable = true) Instant clearanceValidUntil,
        @Schema(nullable = true) Instant checkedInAt,
        Instant registeredAt,
        Instant changedAt,
        @Schema(description = "For If-Match", examples = "\"3\"") String etag) {

    /** With its rank on the waiting list; 0 for who does not wait. */
    public static RegistrationView of(Registration registration, long rank) {
        Attendee who = registration.attendee();
        return new RegistrationView(registration.id(), registration.conference(), registration.kind(), registration.state(),
                registration.mode(), registration.place(),
                registration.waitingFor() == null ? null : new Waiting(registration.waitingFor(), rank),
                who.name(), who.email(), who.country(), who.region(), who.zone(), who.language(), who.company(), who.tracks(),
                registration.partner(), registration.externalId(), registration.consents(), registration.clearanceValidUntil(),
                registration.checkedInAt(), registration.registeredAt(), registration.changedAt(),
                "\"" + registration.version() + "\"");
    }

    /** A place waited for, and how many get it before. */
    @Schema(description = "A place waited for")
    @RegisterForReflection
    public record Waiting(@Schema(examples = "MOSCOW") String venue,
            @Schema(description = "1 is next", examples = "3") long rank) {
    }
}
