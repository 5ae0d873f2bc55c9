package org.cyclorama.agenda.suite.privacy;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Somebody wants to see, or to be forgotten. */
record PrivacyRequest(@NotNull UUID request, @NotBlank @Size(max = 200) String subject, @Size(max = 320) String email) {

    Person person() {
        return new Person(subject, email);
    }
}
