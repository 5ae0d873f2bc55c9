package org.cyclorama.booth.booths;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cyclorama.booth.booths.content.BoothContent;
import org.cyclorama.booth.booths.content.BoothState;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A region's stand in the expo: its draft, and which revision of it is published. */
@Entity
public class Booth {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    @Version
    private long version;
    private String conference;
    private String code;
    private String region;
    @Enumerated(EnumType.STRING)
    private BoothState state = BoothState.DRAFT;
    @JdbcTypeCode(SqlTypes.JSON)
    private BoothContent draft;
    private Integer revision;
    private int revisions;
    private Instant changedAt;

    /** For Hibernate. */
    protected Booth() {
    }

    Booth(String conference, String code, String region, BoothContent draft, Instant now) {
        this.conference = conference;
        this.code = code;
        this.region = region;
        this.draft = draft;
        this.changedAt = now;
    }

    /** Replaces the draft; what is published stays as it is. */
    void redraft(BoothContent content, Instant now) {
        draft = content;
        changedAt = now;
        state = state == BoothState.DRAFT ? BoothState.DRAFT : BoothState.CHANGED;
    }

    /** Whether publishing would show nothing new. */
    boolean isAsPublished() {
        return state == BoothState.PUBLISHED;
    }

    /** Freezes the draft as the next revision and shows that. */
    BoothRevision publish(String role, Instant now) {
        revisions++;
        revision = revisions;
        state = BoothState.PUBLISHED;
        return new BoothRevision(id, revision, draft, now, role);
    }

    /** Whether visitors see anything of it. */
    boolean isPublic() {
        return revision != null;
    }

    /** Whether this is the revision that visitors see. */
    boolean shows(int number) {
        return revision != null && revision == number;
    }

    /** Shows nothing any more; draft and revisions stay. */
    void withdraw() {
        revision = null;
        state = BoothState.DRAFT;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String conference() {
        return conference;
    }

    String code() {
        return code;
    }

    String region() {
        return region;
    }

    BoothState state() {
        return state;
    }

    BoothContent draft() {
        return draft;
    }
}
