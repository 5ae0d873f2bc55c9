package org.cyclorama.booth.comments.moderation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.cyclorama.booth.comments.Comment;
import org.cyclorama.booth.comments.CommentState;
import org.cyclorama.booth.comments.SpamCheck;
import org.cyclorama.defaults.conditional.Versions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as the region's team sees it. */
@Schema(description = "A comment as the region's team sees it")
record ModeratedComment(
        UUID id,
        UUID booth,
        @Schema(nullable = true, examples = "佐藤 花子") String author,
        @Schema(description = "BCP 47 tag", examples = "ja") String language,
        @Schema(examples = "代理店になりたいです。") String text,
        CommentState state,
        Instant postedAt,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true, examples = "Off topic") String reason,
        @Schema(description = "Why the spam check held it back") List<SpamCheck.Doubt> doubts,
        @Schema(examples = "\"0\"") String etag) {

    static ModeratedComment of(Comment comment) {
        return new ModeratedComment(comment.id(), comment.booth(), comment.authorName(), comment.language(), comment.text(),
                comment.state(), comment.postedAt(), comment.decidedAt(), comment.reason(), comment.doubts(),
                "\"" + Versions.tag(comment.version()).getValue() + "\"");
    }
}
