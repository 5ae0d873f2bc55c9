package org.cyclorama.agenda.broadcast.media;

import java.time.Instant;
import java.util.UUID;

import org.cyclorama.defaults.conditional.Versions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A media asset, as shown. */
record MediaView(
        UUID id,
        @Schema(examples = "OPENING-VIDEO") String code,
        @Schema(examples = "G-AGES-LIVE", nullable = true) String airing,
        MediaAsset.Kind kind,
        @Schema(examples = "Opening film, final cut") String name,
        @Schema(examples = "Agency in London", nullable = true) String origin,
        @Schema(examples = "1718000000", nullable = true) Long size,
        @Schema(nullable = true) String sha256,
        @Schema(nullable = true) String url,
        MediaAsset.State state,
        @Schema(nullable = true) DescribeMedia.Arrived arrived,
        @Schema(nullable = true) Instant arrivedAt,
        @Schema(examples = "\"3\"", description = "For `If-Match`") String etag) {

    static MediaView of(MediaAsset asset) {
        DescribeMedia said = asset.description();
        return new MediaView(asset.id(), said.code(), said.airing(), said.kind(), said.name(), said.origin(), said.size(),
                said.sha256(), said.url(), asset.state(), said.arrived(), asset.arrivedAt(),
                "\"" + Versions.tag(asset.version()).getValue() + "\"");
    }
}
