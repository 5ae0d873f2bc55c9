package org.cyclorama.gifts.granting;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The fact that one person was given one piece. Made by {@link GrantRepository#insert} only, many at a time. */
@Entity
@Table(name = "gift_grant")
public class Grant {

    @Id
    private UUID id;
    @Version
    private long version;
    private String conference;
    private String campaign;
    private String gift;
    private String source;
    @Column(insertable = false, updatable = false)
    private String occasion;
    private UUID recipientId;
    @Enumerated(EnumType.STRING)
    private GrantState state;
    private Instant grantedAt;

    /** For Hibernate. */
    protected Grant() {
    }

    /** What makes it the only one of its kind. */
    Occasion occasion() {
        return new Occasion(campaign, recipientId, occasion);
    }

    /** Known to its holder and to who gave it. */
    public UUID id() {
        return id;
    }

    /** Slug of the conference. */
    public String conference() {
        return conference;
    }

    /** Code of the campaign. */
    public String campaign() {
        return campaign;
    }

    /** Code of the gift, as it was when it was given. */
    public String gift() {
        return gift;
    }

    /** What it was earned by. */
    public String source() {
        return source;
    }

    /** What has become of it. */
    public GrantState state() {
        return state;
    }

    /** When, by the domain's clock. */
    public Instant grantedAt() {
        return grantedAt;
    }
}
