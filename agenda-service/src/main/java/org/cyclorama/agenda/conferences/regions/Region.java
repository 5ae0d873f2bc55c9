package org.cyclorama.agenda.conferences.regions;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.agenda.vocabulary.Code;
import org.cyclorama.agenda.vocabulary.Country;
import org.cyclorama.agenda.vocabulary.IanaZone;
import org.cyclorama.agenda.vocabulary.Label;
import org.cyclorama.agenda.vocabulary.LanguageTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region with the countries that are in it and in none under it. */
record Region(
        @NotNull @Code @Schema(examples = "TURKEY") String code,
        @Code @Schema(examples = "META", nullable = true, description = "The region above") String parent,
        @NotEmpty @Size(max = 50) Map<@LanguageTag String, @NotNull @Label String> name,
        @NotNull @IanaZone @Schema(examples = "Europe/Istanbul", description = "IANA time zone") String zone,
        @NotNull @Valid BusinessHours businessHours,
        @NotNull @Schema(examples = "[\"TR\"]", description = "ISO 3166-1 alpha-2") List<@NotNull @Country String> countries) {

    Region {
        countries = countries == null ? null : countries.stream().toList();
    }
}
