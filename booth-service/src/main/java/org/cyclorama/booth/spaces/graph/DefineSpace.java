package org.cyclorama.booth.spaces.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.booth.Code;
import org.cyclorama.booth.LanguageTag;
import org.cyclorama.booth.Printable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A space, whole, as it is defined and stored. */
@SoundGraph
@Schema(description = "A space, whole. Texts are objects of BCP 47 tag to text.")
public record DefineSpace(
        @NotNull SpaceKind kind,
        @NotEmpty @Size(max = 40) Map<@LanguageTag String, @NotBlank @Size(max = 200) @Printable String> name,
        @Schema(description = "Code of the scene that one enters", examples = "hall") @NotNull @Code String start,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull Scene> scenes,
        @Schema(description = "Codes of the films that can be seen here", examples = "[\"FILM-1\"]") @Size(max = 100) List<@NotNull @Code String> films) {

    public DefineSpace {
        scenes = Objects.requireNonNullElse(scenes, List.of());
        films = Objects.requireNonNullElse(films, List.of());
    }
}
