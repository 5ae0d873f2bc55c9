package org.cyclorama.booth.comments.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.booth.Printable;
import org.cyclorama.booth.comments.CommentState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the region's team decides on a comment. It can decide anew. */
@Schema(name = "Decision", description = "What the region's team decides on a comment")
record Decide(
        @NotNull Verdict decision,
        @Schema(description = "For the team's own records", nullable = true, examples = "Off topic") @Size(max = 500) @Printable String reason) {

    /** For the public or not. */
    @Schema(description = "For the public or not")
    enum Verdict {
        APPROVED(CommentState.APPROVED),
        REJECTED(CommentState.REJECTED);

        private final CommentState state;

        Verdict(CommentState state) {
            this.state = state;
        }

        CommentState state() {
            return state;
        }
    }
}
