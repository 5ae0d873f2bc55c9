package org.cyclorama.booth.comments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cyclorama.booth.BoothProblem;
import org.cyclorama.defaults.identity.Roles;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Public words at a booth. */
@Entity
public class Comment {

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
    private String actedBy;
    private String actedRole;
    private Instant actedAt;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<SpamCheck.Doubt> doubts;

    /** For Hibernate. */
    protected Comment() {
    }

    /**
     * A comment that waits for the team.
     *
     * @param author OIDC subject
     * @param authorName as the author writes it; null when unknown
     * @param doubts of the spam check, which hold it back
     */
    Comment(UUID booth, String author, String authorName, NewComment words, List<SpamCheck.Doubt> doubts, Instant now) {
        this.booth = booth;
        this.author = author;
        this.authorName = authorName;
        this.language = words.language();
        this.text = words.text();
        this.doubts = List.copyOf(doubts);
        this.state = doubts.isEmpty() ? CommentState.PENDING : CommentState.HELD;
        this.postedAt = now;
        act(author, Roles.PARTICIPANT, now);
    }

    /**
     * The team's decision, which it can take anew.
     *
     * @param why for the team's own records; null when it says nothing
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when it was withdrawn
     */
    public void decide(CommentState decision, String why, String by, String role, Instant now) {
        if (state == CommentState.WITHDRAWN) {
            throw BoothProblem.COMMENT_WITHDRAWN.because("Its author withdrew it.");
        }
        state = decision;
        reason = why;
        decidedBy = by;
        decidedAt = now;
        act(by, role, now);
    }

    void withdraw(Instant now) {
        state = CommentState.WITHDRAWN;
        act(author, Roles.PARTICIPANT, now);
    }

    /** What the database writes into the audit with this change. */
    private void act(String by, String role, Instant now) {
        actedBy = by;
        actedRole = role;
        actedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID booth() {
        return booth;
    }

    String author() {
        return author;
    }

    public List<SpamCheck.Doubt> doubts() {
        return doubts;
    }

    public String authorName() {
        return authorName;
    }

    public String language() {
        return language;
    }

    public String text() {
        return text;
    }

    public CommentState state() {
        return state;
    }

    Instant actedAt() {
        return actedAt;
    }

    public Instant postedAt() {
        return postedAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String reason() {
        return reason;
    }
}
