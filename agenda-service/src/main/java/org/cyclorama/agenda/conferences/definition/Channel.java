package org.cyclorama.agenda.conferences.definition;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.agenda.vocabulary.Code;
import org.cyclorama.agenda.vocabulary.Country;
import org.cyclorama.agenda.vocabulary.Label;
import org.cyclorama.agenda.vocabulary.LanguageTag;
import org.cyclorama.agenda.vocabulary.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Where a programme is seen, by whom. */
public record Channel(
        @NotNull @Code @Schema(examples = "APAC") String code,
        @NotEmpty @Size(max = 50) Map<@LanguageTag String, @NotNull @Label String> name,
        @NotEmpty @UniqueElements @Schema(examples = "[\"APAC\"]", description = "Codes of regions") List<@NotNull @Code String> audience,
        @UniqueElements @Schema(examples = "[\"TR\"]", description = "Narrows the audience to these countries; empty: all of the regions") List<@NotNull @Country String> countries,
        @NotNull Access access,
        @WebAddress @Schema(nullable = true, examples = "https://media.example/apac/video.m3u8", description = "HLS media playlist of the picture with the original sound") String stream,
        @WebAddress @Schema(nullable = true, examples = "https://backup.media.example/apac/video.m3u8", description = "The same from elsewhere") String backup) {

    public Channel {
        countries = countries == null ? List.of() : countries;
    }
}
