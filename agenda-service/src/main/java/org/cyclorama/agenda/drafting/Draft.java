package org.cyclorama.agenda.drafting;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cyclorama.agenda.programme.Programme;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** The draft programme of one conference. */
@Entity
public class Draft {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID conference;

    @JdbcTypeCode(SqlTypes.JSON)
    private Programme programme;

    private int lastRelease;

    @Version
    private long version;

    /** For Hibernate. */
    protected Draft() {
    }

    Draft(UUID conference) {
        this.conference = conference;
        this.programme = Programme.EMPTY;
    }

    /** Takes over this programme; the same one again changes nothing. */
    void replace(Programme changed) {
        if (!programme.equals(changed)) {
            programme = changed;
        }
    }

    /** Counts one more release, which makes a new version of the draft. */
    public int release() {
        return ++lastRelease;
    }

    /** Who this draft is, for its change notes. */
    public UUID id() {
        return id;
    }

    /** Whose programme it is. */
    public UUID conference() {
        return conference;
    }

    /** What it holds. */
    public Programme programme() {
        return programme;
    }

    /** How often it was changed. */
    public long version() {
        return version;
    }
}
