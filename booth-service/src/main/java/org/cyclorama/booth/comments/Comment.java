package org.cyclorama.booth.comments;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cyclorama.booth.BoothProblem;
import org.hibernate.annotations.UuidGenerator;

/** Public words at a booth. */
@Entity
class Comment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    @Version
    private long version;
    private UUID booth;
    private String author;
    private String authorName;
    private String language;
    private String text;
    @Enumerated(EnumType.STRING)
    private CommentState state;
    private Instant postedAt;
    private Instant decidedAt;
    private String decidedBy;
    private String reason;

    /** For Hibernate. */
    protected Comment() {
    }

    /**
     * A comment that waits for the team.
     *
     * @param author OIDC subject
     * @param authorName as the author writes it; null when unknown
     */
    Comment(UUID booth, String author, String authorName, NewComment words, Instant now) {
        this.booth = booth;
        this.author = author;
        this.authorName = authorName;
        this.language = words.language();
        this.text = words.text();
        this.state = SpamCheck.doubts(text) ? CommentState.HELD : CommentState.PENDING;
        this.postedAt = now;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when it was withdrawn */
    void decide(Decide decision, String by, Instant now) {
        if (state == CommentState.WITHDRAWN) {
            throw BoothProblem.COMMENT_WITHDRAWN.because("Its author withdrew it.");
        }
        state = decision.decision().state();
        reason = decision.reason();
        decidedBy = by;
        decidedAt = now;
    }

    void withdraw() {
        state = CommentState.WITHDRAWN;
    }

    boolean isBy(String subject) {
        return author.equals(subject);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID booth() {
        return booth;
    }

    String authorName() {
        return authorName;
    }

    String language() {
        return language;
    }

    String text() {
        return text;
    }

    CommentState state() {
        return state;
    }

    Instant postedAt() {
        return postedAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String reason() {
        return reason;
    }
}
