package org.cyclorama.agenda.broadcast.media;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;

import org.cyclorama.agenda.vocabulary.Code;
import org.cyclorama.agenda.vocabulary.Label;
import org.cyclorama.agenda.vocabulary.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a media asset. */
record DescribeMedia(
        @NotNull @Code @Schema(examples = "OPENING-VIDEO") String code,
        @Code @Schema(nullable = true, examples = "G-AGES-LIVE", description = "Code of the airing that needs it; not said: the conference as a whole") String airing,
        @NotNull MediaAsset.Kind kind,
        @NotNull @Label @Schema(examples = "Opening film, final cut") String name,
        @Label @Schema(nullable = true, examples = "Agency in London") String origin,
        @PositiveOrZero @Schema(nullable = true, examples = "1718000000", description = "Bytes, as announced") Long size,
        @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 lower case hexadecimal digits") @Schema(nullable = true, description = "SHA-256 as announced, in hexadecimal") String sha256,
        @WebAddress @Schema(nullable = true, description = "Where it lies; of a recording, its HLS media playlist") String url,
        @Valid @Schema(nullable = true, description = "What arrived; null while nothing has") Arrived arrived) {

    /** What was found where it lies. */
    @Schema(name = "ArrivedMedia")
    record Arrived(
            @NotNull @PositiveOrZero @Schema(examples = "1718000000", description = "Bytes") Long size,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 lower case hexadecimal digits") String sha256) {
    }
}
