package org.cyclorama.gifts.people;

import java.util.Locale;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/** Whom to give something: either a subject or, before the first login, an address. */
@Schema(description = "Either a subject or an address")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recipient(
        @Schema(description = "OIDC subject", nullable = true, examples = "7f1c2a34-6f0e-4a53-9d39-1f3a8b2f9f10") @Size(min = 1, max = 255) @Pattern(regexp = "[ -~]*") String subject,
        @Schema(description = "E-mail address of a person who perhaps never logged in", nullable = true, examples = "ana@partner.example") @Email @Size(min = 3, max = 254) @Pattern(regexp = "[^\\p{Cc}]*") String email) {

    /** Addresses are the same in any case. */
    public Recipient {
        email = email == null ? null : email.toLowerCase(Locale.ROOT);
    }

    /** A person who has logged in. */
    public static Recipient ofSubject(String subject) {
        return new Recipient(subject, null);
    }

    /** Whoever has this address. */
    public static Recipient ofEmail(String email) {
        return new Recipient(null, email);
    }

    /** Whether exactly one of both is there. */
    @AssertTrue(message = "must have either subject or email")
    @JsonIgnore
    public boolean isOneOfBoth() {
        return (subject == null) != (email == null);
    }

    PersonKey key() {
        return subject == null ? new PersonKey(PersonKey.Kind.EMAIL, email) : new PersonKey(PersonKey.Kind.SUBJECT, subject);
    }
}
