package org.cyclorama.booth.comments;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cyclorama.booth.BoothConfig;
import org.cyclorama.booth.booths.Booths;
import org.cyclorama.booth.booths.Booths.OpenBooth;
import org.cyclorama.booth.gifts.EarnedGift;
import org.cyclorama.booth.gifts.GiftClaims;
import org.cyclorama.booth.gifts.GiftClaims.Claim;
import org.cyclorama.booth.news.Happened;
import org.cyclorama.booth.news.Happened.Side;
import org.cyclorama.booth.pace.Pacing;
import org.cyclorama.defaults.persistence.GroupCommit;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Where visitors write. A comment, the gift that it earns and the news of it are one transaction: none is ever there without
 * the
 * others. Those who write at the same moment share one.
 */
@ApplicationScoped
class Guestbook {

    private static final String PACE = "comment";
    private static final int TOGETHER = 64;

    private final Booths booths;
    private final CommentRepository comments;
    private final GiftClaims gifts;
    private final CommentNews news;
    private final Pacing pacing;
    private final BoothConfig config;
    private final Clock clock;
    private final GroupCommit<Posting, Supplier<CommentView>> line = new GroupCommit<>(TOGETHER, Posting::author,
            postings -> QuarkusTransaction.requiringNew().call(() -> write(postings)));

    Guestbook(Booths booths, CommentRepository comments, GiftClaims gifts, CommentNews news, Pacing pacing, BoothConfig config,
            Clock clock) {
        this.booths = booths;
        this.comments = comments;
        this.gifts = gifts;
        this.news = news;
        this.pacing = pacing;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Together with whoever else writes now; call it outside transactions.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the booth is not published, 429 for who is too fast
     */
    CommentView write(Posting posting) {
        return line.ask(posting).get();
    }

    /** The same in the transaction that there is already. */
    @Transactional(TxType.MANDATORY)
    CommentView writeAlone(Posting posting) {
        return write(List.of(posting)).getFirst().get();
    }

    /** Of each author one, in their order: what was written, or why it was not. */
    private List<Supplier<CommentView>> write(List<Posting> postings) {
        Map<UUID, OpenBooth> open = booths.open(postings.stream().map(Posting::booth).collect(toSet()));
        List<Posting> there = postings.stream().filter(posting -> open.containsKey(posting.booth())).toList();
        Set<String> inTime = pacing.use(PACE, there.stream().map(Posting::author).collect(toSet()), config.commentPace());
        Map<String, CommentView> written = keep(there.stream().filter(posting -> inTime.contains(posting.author())).toList(),
                open);
        return postings.stream().map(posting -> answer(posting, open.containsKey(posting.booth()), written)).toList();
    }

    private Supplier<CommentView> answer(Posting posting, boolean open, Map<String, CommentView> written) {
        CommentView comment = written.get(posting.author());
        if (comment != null) {
            return () -> comment;
        }
        RuntimeException refusal = open ? pacing.tooFast(PACE, posting.author(), config.commentPace()) : Booths.unknown();
        return () -> {
            throw refusal;
        };
    }

    /** By author. */
    private Map<String, CommentView> keep(List<Posting> postings, Map<UUID, OpenBooth> open) {
        Instant now = clock.instant().truncatedTo(MICROS);
        Set<String> repeating = comments.repeating(postings);
        List<Comment> kept = postings.stream().map(posting -> new Comment(posting.booth(), posting.author(), posting.name(),
                posting.words(), SpamCheck.doubts(posting.words().text(), repeating.contains(posting.author())), now)).toList();
        comments.persist(kept);
        comments.flush();
        List<EarnedGift> earned = gifts.earn(postings.stream().map(posting -> new Claim(open.get(posting.booth()).stand(),
                open.get(posting.booth()).campaign(), posting.author(), now)).toList());
        Map<String, CommentView> written = new HashMap<>();
        for (int i = 0; i < kept.size(); i++) {
            Comment comment = kept.get(i);
            news.tell(Happened.Type.COMMENT_POSTED, Side.VISITOR, open.get(comment.booth()).stand(), comment,
                    postings.get(i).email());
            written.put(comment.author(), CommentView.of(comment, earned.get(i)));
        }
        return written;
    }
}
