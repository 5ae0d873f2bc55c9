package org.cyclorama.agenda.releases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.cyclorama.agenda.programme.Programme;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A programme as it was when it was released. */
@Entity
@Immutable
class Release {

    @EmbeddedId
    private Key key;

    private String note;

    private Instant releasedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Programme programme;

    /** Airings that were announced before and are not in the programme any more, with what they showed. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Programme cancelled;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Acknowledgement> acknowledged;

    @JdbcTypeCode(SqlTypes.JSON)
    private Changes changes;

    protected Release() {
    }

    Release(Key key, Instant releasedAt, String note, List<Acknowledgement> acknowledged, Programme programme,
            Frozen before) {
        Frozen frozen = Frozen.next(programme, before, releasedAt);
        this.key = key;
        this.note = note;
        this.releasedAt = releasedAt;
        this.programme = frozen.programme();
        this.cancelled = frozen.cancelled();
        this.acknowledged = acknowledged;
        this.changes = Changes.between(before.programme(), programme);
    }

    int number() {
        return key.number();
    }

    String note() {
        return note;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    Programme programme() {
        return programme;
    }

    Frozen frozen() {
        return new Frozen(programme, cancelled);
    }

    List<Acknowledgement> acknowledged() {
        return acknowledged;
    }

    Changes changes() {
        return changes;
    }

    /** Numbers count from 1 in each conference. */
    @Embeddable
    record Key(UUID conference, int number) {
    }
}
