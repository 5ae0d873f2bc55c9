package org.cyclorama.booth.comments;

import java.time.Instant;
import java.util.UUID;

import org.cyclorama.booth.gifts.EarnedGift;
import org.cyclorama.defaults.conditional.Versions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A comment. */
@Schema(name = "Comment", description = "A comment at a booth")
record CommentView(
        UUID id,
        UUID booth,
        @Schema(description = "Name as its owner writes it", nullable = true, examples = "佐藤 花子") String author,
        @Schema(description = "BCP 47 tag", examples = "ja") String language,
        @Schema(examples = "代理店になりたいです。") String text,
        CommentState state,
        Instant postedAt,
        @Schema(description = "What withdrawing it must name in If-Match", examples = "\"0\"") String etag,
        @Schema(description = "Only in the answer to its author") @JsonInclude(JsonInclude.Include.NON_NULL) EarnedGift gift) {

    /** As everybody sees it. */
    static CommentView of(Comment comment) {
        return of(comment, null);
    }

    /** As its author sees it just after posting. */
    static CommentView of(Comment comment, EarnedGift gift) {
        return new CommentView(comment.id(), comment.booth(), comment.authorName(), comment.language(), comment.text(),
                comment.state(), comment.postedAt(), "\"" + Versions.tag(comment.version()).getValue() + "\"", gift);
    }
}
