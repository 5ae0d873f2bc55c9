package org.cyclorama.booth.spaces.graph;

import java.util.Map;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.cyclorama.booth.Code;
import org.cyclorama.booth.LanguageTag;
import org.cyclorama.booth.Printable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A point in a panorama that leads somewhere. */
@Schema(name = "NewHotspot", description = "A point in a panorama that leads somewhere")
public record Hotspot(
        @Schema(description = "Unique in its scene", examples = "to-turkey") @NotNull @Code String code,
        @NotNull Kind kind,
        @Schema(description = "Where it leads, as its kind says; nothing for TEXT", nullable = true, examples = "turkey") @Size(max = 510) @Pattern(regexp = "\\S+") @Printable String target,
        @NotEmpty @Size(max = 40) Map<@LanguageTag String, @NotBlank @Size(max = 200) @Printable String> label,
        @Schema(description = "The same in words, for who does not see it") @NotEmpty @Size(max = 40) Map<@LanguageTag String, @NotBlank @Size(max = 2000) @Printable String> text,
        @Schema(description = "Degrees to the right of the middle", examples = "30") @DecimalMin("-180") @DecimalMax("180") double yaw,
        @Schema(description = "Degrees up", examples = "0") @DecimalMin("-90") @DecimalMax("90") double pitch) {

    @Schema(name = "HotspotKind", description = "Where a hotspot leads")
    public enum Kind {
        /** To a scene of the same space, by its code. */
        SCENE,
        /** To a booth of the conference, by its code. */
        BOOTH,
        /** To a product at a booth: {@code <booth>/<product>}. */
        PRODUCT,
        /** To a film of the space, by the code of its session. */
        FILM,
        /** Nowhere: it has words to read. */
        TEXT,
        /** To an {@code https} address. */
        LINK
    }
}
