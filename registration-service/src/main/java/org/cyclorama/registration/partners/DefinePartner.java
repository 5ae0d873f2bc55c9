package org.cyclorama.registration.partners;

import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner company, as the organizer defines it. */
@Schema(description = "A partner company")
record DefinePartner(
        @Schema(examples = "Acme Distribution") @NotBlank @Size(max = 200) String name,
        @Schema(description = "ISO 3166-1 alpha-2", examples = "DE") @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @Schema(description = "Mail domains in lower case, of this partner alone", examples = "[\"acme.example\"]") @NotEmpty @Size(max = 50) Set<@NotNull @Pattern(regexp = "[a-z0-9-]+(\\.[a-z0-9-]+)+") @Size(max = 253) String> domains) {
}
