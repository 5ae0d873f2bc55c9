package org.cyclorama.registration.registrations.registering;

import java.util.Locale;
import java.util.Set;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.cyclorama.registration.registrations.Zone;
import org.cyclorama.registration.registrations.changes.Consent.Purpose;
import org.cyclorama.registration.registrations.changes.Kind;
import org.cyclorama.registration.registrations.changes.Mode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** One person to register. */
@Schema(description = "One person to register; also one line of a batch", examples = """
        {"name": "Jörg Müller", "email": "joerg.mueller@acme.example", "country": "DE", "zone": "Europe/Berlin", "language": "de",
         "company": "Acme Distribution", "tracks": ["B2B"], "mode": "ONLINE", "externalId": "acme-4711", "consents": ["CONTACT"]}""")
public record NewRegistration(
        @Schema(description = "As its owner writes it", examples = "Jörg Müller") @NotBlank @Size(max = 200) String name,
        @Schema(description = "Only from portals and organizers; a participant's is the verified one of the token", examples = "joerg.mueller@acme.example") @Email @Size(max = 254) String email,
        @Schema(description = "ISO 3166-1 alpha-2", examples = "DE") @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @Schema(description = "IANA time zone", examples = "Europe/Berlin") @NotNull @Zone String zone,
        @Schema(description = "BCP 47", examples = "de") @NotNull @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}") String language,
        @Schema(examples = "Acme Distribution") @Size(max = 200) String company,
        @Schema(description = "Codes of tracks", examples = "[\"B2B\"]") @Size(max = 20) Set<@NotBlank @Size(max = 40) String> tracks,
        @NotNull Mode mode,
        @Schema(description = "Code of the venue or site; exactly for IN_PERSON", examples = "MOSCOW") @Size(max = 40) String venue,
        @Schema(description = "PARTICIPANT if left out; CREW only from crew and organizers") Kind kind,
        @Schema(description = "The caller's own id of the person, unique for the partner; only from portals and organizers", examples = "acme-4711") @Size(max = 100) String externalId,
        @Schema(description = "What the person agreed to") Set<@NotNull Purpose> consents,
        @Schema(description = "An invitation code, from the person who was given it", examples = "K7QF-2MXA-9RTP-C3VH") @Size(max = 40) String invitation) {

    /** Texts as they are kept; what is left out is empty. */
    public NewRegistration {
        name = name == null ? null : name.strip();
        email = email == null ? null : email.strip().toLowerCase(Locale.ROOT);
        tracks = tracks == null ? Set.of() : tracks;
        consents = consents == null ? Set.of() : consents;
        kind = kind == null ? Kind.PARTICIPANT : kind;
    }

    @AssertTrue(message = "venue goes with mode IN_PERSON, and only with it")
    @JsonIgnore
    public boolean isVenueForInPerson() {
        return mode == null || (mode == Mode.IN_PERSON) == (venue != null);
    }

    /** As a person may ask it for the own self: with the verified address, and without an id that is a portal's to give. */
    NewRegistration ofOneself(String verified) {
        return new NewRegistration(name, verified, country, zone, language, company, tracks, mode, venue, kind, null,
                consents, invitation);
    }
}
