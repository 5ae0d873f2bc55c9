package org.cyclorama.booth.comments.moderation;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.booth.booths.Booths;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.booth.comments.Comment;
import org.cyclorama.booth.comments.CommentNews;
import org.cyclorama.booth.comments.CommentState;
import org.cyclorama.booth.comments.Commenting;
import org.cyclorama.booth.news.Happened;
import org.cyclorama.booth.news.Happened.Side;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;

/** What a region's team does with comments. */
@ApplicationScoped
class Moderation {

    private static final int MOST_AUDITED = 200;
    private static final Set<CommentState> WAITING = Set.of(CommentState.PENDING, CommentState.HELD);

    private final ModerationRepository comments;
    private final Commenting commenting;
    private final Booths booths;
    private final CommentNews news;
    private final Versions versions;
    private final Caller caller;
    private final Clock clock;

    Moderation(ModerationRepository comments, Commenting commenting, Booths booths, CommentNews news, Versions versions,
            Caller caller, Clock clock) {
        this.comments = comments;
        this.commenting = commenting;
        this.booths = booths;
        this.news = news;
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    /** The queue of a territory: what waits, or what is in one state. */
    @Transactional
    Page<ModeratedComment> queue(Territory territory, String conference, CommentState state, PageRequest page) {
        Set<CommentState> states = state == null ? WAITING : Set.of(state);
        return Page.of(
                comments.within(territory, Objects.toString(conference, ""), states, page.startId(), page.rows()),
                page.limit, comment -> Cursor.after(comment.id()), ModeratedComment::of);
    }

    @Transactional
    ModeratedComment decide(UUID id, Decide decision, Territory territory) {
        Comment comment = comments.toDecide(territory, id).orElseThrow(() -> commenting.unreachable(id));
        comment.decide(decision.decision().state(), decision.reason(), caller.subject(), caller.leadingRole(),
                clock.instant().truncatedTo(MICROS));
        comments.flush();
        versions.note(id, comment.version(), Set.of("state"));
        booths.stand(comment.booth())
                .ifPresent(stand -> news.tell(Happened.Type.COMMENT_DECIDED, Side.TEAM, stand, comment, null));
        return ModeratedComment.of(comment);
    }

    /** The oldest first; at most a page of the longest, which nobody reaches by hand. */
    @Transactional
    List<AuditEntry> audit(UUID id, Territory territory) {
        if (!comments.isWithin(territory, id)) {
            throw commenting.unreachable(id);
        }
        return comments.audit(id, MOST_AUDITED);
    }
}
