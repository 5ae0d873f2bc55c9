package org.cyclorama.booth.comments;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.booth.booths.Booths;
import org.cyclorama.booth.gifts.EarnedGift;
import org.cyclorama.booth.gifts.GiftClaims;
import org.cyclorama.booth.news.Happened;
import org.cyclorama.booth.news.Happened.Side;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.problem.CommonProblem;

/** What visitors do with comments that are there. */
@ApplicationScoped
public class Commenting {

    private final Booths booths;
    private final CommentRepository comments;
    private final GiftClaims gifts;
    private final CommentNews news;
    private final Versions versions;
    private final Caller caller;
    private final Clock clock;

    Commenting(Booths booths, CommentRepository comments, GiftClaims gifts, CommentNews news,
            Versions versions, Caller caller, Clock clock) {
        this.booths = booths;
        this.comments = comments;
        this.gifts = gifts;
        this.news = news;
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<CommentView> approved(UUID booth, PageRequest page) {
        booths.requireOpen(booth);
        return Page.of(comments.approved(booth, page.startId(), page.rows()), page.limit,
                comment -> Cursor.after(comment.id()), CommentView::of);
    }

    @Transactional
    Page<CommentView> mine(PageRequest page) {
        List<Comment> rows = comments.of(caller.subject(), page.startId(), page.rows());
        Set<UUID> at = rows.stream().map(Comment::booth).collect(Collectors.toSet());
        Map<UUID, EarnedGift> earned = gifts.of(at, caller.subject());
        return Page.of(rows, page.limit, comment -> Cursor.after(comment.id()),
                comment -> CommentView.of(comment, earned.getOrDefault(comment.booth(), EarnedGift.none())));
    }

    @Transactional
    void withdraw(UUID id, HttpHeaders headers) {
        Comment comment = comments.toWithdraw(caller.subject(), id)
                .orElseThrow(() -> unreachable(id));
        versions.requireCurrent(headers, id, comment.version());
        comment.withdraw(now());
        comments.flush();
        booths.stand(comment.booth()).ifPresent(stand -> news
                .tell(Happened.Type.COMMENT_WITHDRAWN, Side.VISITOR, stand, comment, caller.verifiedEmail().orElse(null)));
    }

    /** Why somebody can't do something with a comment: what is public is known to be there, the rest is not. */
    public RuntimeException unreachable(UUID id) {
        return comments.isPublic(id) ? CommonProblem.FORBIDDEN.because("This is somebody else's.")
                : CommonProblem.NOT_FOUND.because("There is no such comment.");
    }

    private Instant now() {
        return clock.instant().truncatedTo(MICROS);
    }
}
