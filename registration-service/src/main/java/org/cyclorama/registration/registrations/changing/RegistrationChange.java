package org.cyclorama.registration.registrations.changing;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.cyclorama.registration.registrations.Attendee;
import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.Zone;
import org.cyclorama.registration.registrations.changes.Consent;
import org.cyclorama.registration.registrations.changes.Consent.Purpose;
import org.cyclorama.registration.registrations.changes.Mode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** What can be changed about a registration: the document that a merge patch (RFC 7396) is applied to. */
@Schema(description = "What can be changed; a merge patch holds any of these")
@RegisterForReflection
record RegistrationChange(
        @Schema(examples = "Jörg Müller") @NotBlank @Size(max = 200) String name,
        @Schema(nullable = true, examples = "Acme Distribution") @Size(max = 200) String company,
        @Schema(examples = "Europe/Berlin") @NotNull @Zone String zone,
        @Schema(examples = "de") @NotNull @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}") String language,
        @NotNull @Size(max = 20) Set<@NotBlank @Size(max = 40) String> tracks,
        @NotNull Mode mode,
        @Schema(description = "Venue or site; exactly for IN_PERSON", nullable = true) @Size(max = 40) String venue,
        @Schema(description = "What the person agrees to; one left out is withdrawn", nullable = true, examples = "[\"CONTACT\"]") Set<@NotNull Purpose> consents) {

    RegistrationChange {
        // In order, so that the same set is the same text.
        tracks = tracks == null ? null : new TreeSet<>(tracks);
        consents = consents == null ? Set.of() : new TreeSet<>(consents);
    }

    static RegistrationChange of(Registration now) {
        Attendee who = now.attendee();
        boolean wantsPlace = now.place() != null || now.waitingFor() != null;
        return new RegistrationChange(who.name(), who.company(), who.zone(), who.language(), new TreeSet<>(who.tracks()),
                wantsPlace ? Mode.IN_PERSON : Mode.ONLINE, now.place() != null ? now.place() : now.waitingFor(),
                now.consents().stream().map(Consent::purpose).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What becomes of who somebody is. */
    Attendee of(Attendee who) {
        return new Attendee(who.email(), name, who.country(), who.region(), zone, language, company,
                tracks.stream().sorted().toList());
    }

    @AssertTrue(message = "venue goes with mode IN_PERSON, and only with it")
    @JsonIgnore
    public boolean isVenueForInPerson() {
        return mode == null || (mode == Mode.IN_PERSON) == (venue != null);
    }
}
