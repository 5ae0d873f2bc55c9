package org.cyclorama.booth.spaces.panoramas;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a panorama, without its bytes. */
@Schema(name = "Panorama", description = "An equirectangular picture for scenes")
record PanoramaView(
        @Schema(examples = "partners-2020") String conference,
        @Schema(examples = "hall") String code,
        @Schema(description = "What scenes name it by", examples = "/api/booth/v1/conferences/partners-2020/panoramas/hall") String address,
        @Schema(examples = "image/jpeg") String type,
        @Schema(description = "In pixels, twice the height", examples = "4096") int width,
        @Schema(description = "In pixels", examples = "2048") int height,
        @Schema(description = "What replacing it must name in If-Match", examples = "\"3\"") String etag) {
}
