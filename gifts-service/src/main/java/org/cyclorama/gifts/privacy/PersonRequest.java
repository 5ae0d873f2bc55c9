package org.cyclorama.gifts.privacy;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A person's request, passed on by registration-service. */
record PersonRequest(@NotNull UUID request, @NotNull @Size(min = 1, max = 255) String subject,
        @Size(min = 3, max = 254) String email) {

    Optional<String> address() {
        return Optional.ofNullable(email);
    }
}
