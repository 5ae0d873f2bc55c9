package org.cyclorama.booth.requests.answering;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One message in a request's thread. */
@Schema(name = "CollaborationMessage", description = "One message in a request's thread")
record MessageView(
        UUID id,
        Side side,
        @Schema(description = "The author's only with consent to be contacted", nullable = true, examples = "Gülşah Çelik") String name,
        @Schema(description = "BCP 47 tag", examples = "ja") String language,
        @Schema(examples = "Shall we talk on Thursday?") String text,
        Instant writtenAt) {

    /** Who wrote it. */
    @Schema(name = "CollaborationSide", description = "Who wrote a message")
    enum Side {
        AUTHOR,
        TEAM
    }
}
