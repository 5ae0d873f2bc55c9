package org.cyclorama.booth.retention;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.booth.retention.PersonalData.Owner;

/** What registration-service asks on a person's behalf; the same {@code request} is always the same person. */
record PrivacyRequest(@NotNull UUID request, @NotBlank @Size(max = 255) String subject, @Size(max = 254) String email) {

    Owner owner() {
        return new Owner(subject, email);
    }
}
