package org.cyclorama.booth.comments;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.booth.booths.Booths;
import org.cyclorama.booth.gifts.EarnedGift;
import org.cyclorama.booth.gifts.GiftClaims;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;

/** What visitors do with comments. */
@ApplicationScoped
class Commenting {

    private final Booths booths;
    private final CommentRepository comments;
    private final GiftClaims gifts;
    private final Versions versions;
    private final Caller caller;
    private final Clock clock;

    Commenting(Booths booths, CommentRepository comments, GiftClaims gifts, Versions versions, Caller caller, Clock clock) {
        this.booths = booths;
        this.comments = comments;
        this.gifts = gifts;
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    /** The comment and the gift that it earns are one transaction: neither is ever there without the other. */
    @Transactional
    CommentView post(UUID id, NewComment words) {
        Booths.OpenBooth booth = booths.open(id);
        Comment comment = new Comment(id, caller.subject(), caller.name().orElse(null), words,
                clock.instant().truncatedTo(MICROS));
        comments.persistAndFlush(comment);
        EarnedGift gift = gifts.earn(id, booth.conference(), booth.content().campaign(), caller.subject());
        return CommentView.of(comment, gift);
    }

    @Transactional
    Page<CommentView> approved(UUID booth, PageRequest page) {
        booths.open(booth);
        return Page.of(comments.approved(booth, page.startId(), page.rows()), page.limit,
                comment -> Cursor.after(comment.id()), CommentView::of);
    }

    @Transactional
    void withdraw(UUID id, HttpHeaders headers) {
        Comment comment = comments.toWithdraw(caller.subject(), id)
                .orElseThrow(() -> Moderation.unreachable(comments.isPublic(id)));
        versions.requireCurrent(headers, id, comment.version());
        comment.withdraw();
    }
}
