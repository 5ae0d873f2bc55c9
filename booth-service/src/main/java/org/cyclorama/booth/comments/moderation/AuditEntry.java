package org.cyclorama.booth.comments.moderation;

import java.time.Instant;

import org.cyclorama.booth.comments.CommentState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that was done to a comment. Written by the database; nobody changes it. */
@Schema(description = "One thing that was done to a comment")
record AuditEntry(
        Instant at,
        @Schema(description = "The role of who did it", examples = "regional-team") String role,
        @Schema(description = "What it was before; null at the beginning", nullable = true) CommentState stateBefore,
        CommentState state,
        @Schema(nullable = true, examples = "Off topic") String reason) {
}
