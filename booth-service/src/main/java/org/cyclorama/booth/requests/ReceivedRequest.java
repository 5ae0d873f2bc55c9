package org.cyclorama.booth.requests;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cyclorama.defaults.conditional.Versions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request as the region's team sees it. */
@Schema(description = "A request to work together, as the region's team sees it")
public record ReceivedRequest(
        UUID id,
        UUID booth,
        Topic topic,
        @Schema(examples = "[\"endpoint\"]") List<String> products,
        @Schema(examples = "We would like to distribute it in Hokkaido.") String message,
        @Schema(description = "BCP 47 tag", examples = "ja") String language,
        @Schema(description = "Null without consent to be contacted", nullable = true, examples = "佐藤 花子") String name,
        @Schema(description = "Null without consent to be contacted", nullable = true, examples = "hanako@people.example") String email,
        RequestState state,
        @Schema(description = "What the team said about its state", nullable = true) String reason,
        Instant askedAt,
        @Schema(description = "By when the team must have reacted") Instant dueAt,
        @Schema(description = "When it was found overdue; null when it was not", nullable = true) Instant escalatedAt,
        @Schema(description = "What changing it must name in If-Match", examples = "\"0\"") String etag) {

    public static ReceivedRequest of(CollaborationRequest request) {
        return new ReceivedRequest(request.id(), request.booth(), request.topic(), request.products(), request.message(),
                request.language(), request.name(), request.email(), request.state(), request.reason(), request.askedAt(),
                request.dueAt(),
                request.escalatedAt(), "\"" + Versions.tag(request.version()).getValue() + "\"");
    }
}
