package org.cyclorama.agenda.programme;

import jakarta.validation.constraints.NotNull;

import org.cyclorama.agenda.vocabulary.LanguageTag;
import org.cyclorama.agenda.vocabulary.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An audio rendition or the subtitles of an airing in one language. */
public record Translation(
        @NotNull @LanguageTag @Schema(examples = "ja") String language,
        @NotNull Interpreter by,
        @WebAddress @Schema(nullable = true, examples = "https://media.example/g-ages/audio/ja.m3u8") String url) {

    /** Who translates. */
    public enum Interpreter {
        HUMAN,
        MACHINE
    }
}
