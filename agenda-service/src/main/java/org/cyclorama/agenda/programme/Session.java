package org.cyclorama.agenda.programme;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.cyclorama.agenda.vocabulary.Code;
import org.cyclorama.agenda.vocabulary.Label;
import org.cyclorama.agenda.vocabulary.LanguageTag;
import org.cyclorama.agenda.vocabulary.Prose;
import org.cyclorama.agenda.vocabulary.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Content: what is shown, whenever that is. */
public record Session(
        @Schema(readOnly = true) UUID id,
        @NotNull @Code @Schema(examples = "G-AGES") String code,
        @NotNull SessionKind kind,
        @NotEmpty @Size(max = 50) Map<@LanguageTag String, @NotNull @Label String> title,
        @JsonProperty("abstract") @Schema(name = "abstract") @Size(max = 50) Map<@LanguageTag String, @NotNull @Prose String> summary,
        @Positive @Max(1440) @Schema(examples = "35", description = "Planned length") int minutes,
        @UniqueElements @Size(max = 50) @Schema(examples = "[\"ceo\"]", description = "Codes of speakers") List<@NotNull @Code String> speakers,
        @Code @Schema(nullable = true, examples = "B2C", description = "Code of a track") String track,
        @NotNull @LanguageTag @Schema(examples = "en") String originalLanguage,
        @UniqueElements @Size(max = 50) @Schema(examples = "[\"ja\"]", description = "Promised besides the original") List<@NotNull @LanguageTag String> languages,
        @Schema(description = "A film that can be watched at any time") boolean onDemand,
        @WebAddress @Schema(nullable = true, examples = "https://media.example/film-1/poster.jpg", description = "A picture of it") String poster,
        @WebAddress @Schema(nullable = true, examples = "https://media.example/film-1/master.m3u8", description = "Where a film on demand plays from") String media,
        @Size(max = 50) @Schema(description = "Subtitles of a film on demand") List<@NotNull @Valid Translation> captions)
        implements
            Coded {

    public Session {
        summary = summary == null ? Map.of() : summary;
        speakers = speakers == null ? List.of() : speakers;
        languages = languages == null ? List.of() : languages;
        captions = captions == null ? List.of() : captions;
    }

    /** The same, with an identity. */
    public Session identified(UUID identity) {
        return new Session(identity, code, kind, title, summary, minutes, speakers, track, originalLanguage, languages,
                onDemand, poster, media, captions);
    }
}
