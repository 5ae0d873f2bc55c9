package org.cyclorama.booth.spaces;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cyclorama.booth.spaces.graph.DefineSpace;
import org.cyclorama.booth.spaces.graph.SpaceKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** An expo, tour or lounge of a conference. */
@Entity
class Space {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    @Version
    private long version;
    private String conference;
    private String code;
    @Enumerated(EnumType.STRING)
    private SpaceKind kind;
    @JdbcTypeCode(SqlTypes.JSON)
    private DefineSpace definition;
    private Instant changedAt;

    /** For Hibernate. */
    protected Space() {
    }

    Space(String conference, String code, DefineSpace definition, Instant now) {
        this.conference = conference;
        this.code = code;
        redefine(definition, now);
    }

    final void redefine(DefineSpace whole, Instant now) {
        kind = whole.kind();
        definition = whole;
        changedAt = now;
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

    DefineSpace definition() {
        return definition;
    }
}
