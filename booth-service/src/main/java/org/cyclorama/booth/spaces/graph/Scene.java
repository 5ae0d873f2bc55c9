package org.cyclorama.booth.spaces.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
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
import org.cyclorama.booth.spaces.panoramas.Panoramas;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A panorama with its points. */
@Schema(name = "NewScene", description = "A panorama with its points")
public record Scene(
        @Schema(description = "Unique in its space", examples = "hall") @NotNull @Code String code,
        @NotEmpty @Size(max = 40) Map<@LanguageTag String, @NotBlank @Size(max = 200) @Printable String> name,
        @Schema(description = "What is to be seen, for who does not see it") @NotEmpty @Size(max = 40) Map<@LanguageTag String, @NotBlank @Size(max = 5000) @Printable String> description,
        @Schema(description = "Address of an equirectangular picture of the same conference that was kept before", examples = "/api/booth/v1/conferences/partners-2020/panoramas/hall") @NotNull @Pattern(regexp = Panoramas.ADDRESS) String panorama,
        @Schema(description = "Where one looks first") @Valid Direction view,
        @Size(max = 100) List<@Valid @NotNull Hotspot> hotspots) {

    public Scene {
        hotspots = Objects.requireNonNullElse(hotspots, List.of());
        view = Objects.requireNonNullElse(view, new Direction(0, 0));
    }

    @Schema(description = "A direction in a panorama, in degrees")
    public record Direction(
            @Schema(description = "To the right of the middle", examples = "-90") @DecimalMin("-180") @DecimalMax("180") double yaw,
            @Schema(description = "Up", examples = "0") @DecimalMin("-90") @DecimalMax("90") double pitch) {
    }
}
