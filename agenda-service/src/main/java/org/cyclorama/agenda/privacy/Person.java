package org.cyclorama.agenda.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who it is about.
 *
 * @param subject of the identity provider
 * @param email the verified address in lower case; null when not known
 */
public record Person(@NotBlank @Size(max = 200) String subject, @Size(max = 320) String email) {
}
