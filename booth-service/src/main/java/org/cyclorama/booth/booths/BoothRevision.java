package org.cyclorama.booth.booths;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.cyclorama.booth.booths.content.BoothContent;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was published of a booth at one time. It never changes. */
@Entity
@Immutable
class BoothRevision {

    @EmbeddedId
    private Key key;
    @JdbcTypeCode(SqlTypes.JSON)
    private BoothContent content;
    private Instant publishedAt;
    private String publishedBy;

    /** For Hibernate. */
    protected BoothRevision() {
    }

    BoothRevision(UUID booth, int number, BoothContent content, Instant publishedAt, String publishedBy) {
        this.key = new Key(booth, number);
        this.content = content;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
    }

    BoothContent content() {
        return content;
    }

    int number() {
        return key.number();
    }

    /** The role of who published it; null when unknown. */
    String publishedBy() {
        return publishedBy;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    /** A booth and the number of its revision, from 1. */
    @Embeddable
    record Key(UUID booth, int number) implements Serializable {
    }
}
