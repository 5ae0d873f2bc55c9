package org.cyclorama.booth.requests;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cyclorama.booth.gifts.EarnedGift;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request as its author sees it. */
@Schema(name = "CollaborationRequest", description = "A request to work together, as its author sees it")
record CollaborationRequestView(
        UUID id,
        UUID booth,
        Topic topic,
        @Schema(examples = "[\"endpoint\"]") List<String> products,
        @Schema(examples = "We would like to distribute it in Hokkaido.") String message,
        @Schema(description = "BCP 47 tag", examples = "ja") String language,
        boolean consentToContact,
        RequestState state,
        @Schema(description = "What the team says about its state", nullable = true) String reason,
        Instant askedAt,
        @Schema(description = "By when the team means to react, in the business hours of its region") Instant dueAt,
        EarnedGift gift) {

    static CollaborationRequestView of(CollaborationRequest request, EarnedGift gift) {
        return new CollaborationRequestView(request.id(), request.booth(), request.topic(), request.products(),
                request.message(),
                request.language(), request.consentToContact(), request.state(), request.reason(), request.askedAt(),
                request.dueAt(), gift);
    }
}
