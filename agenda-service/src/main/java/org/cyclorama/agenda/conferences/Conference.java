package org.cyclorama.agenda.conferences;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One edition. */
@Entity
class Conference {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String slug;

    /** Slug of the umbrella, kept beside the definition for its foreign key. */
    private String parent;

    @JdbcTypeCode(SqlTypes.JSON)
    private Definition definition;

    @Version
    private long version;

    protected Conference() {
    }

    Conference(String slug, Definition definition) {
        this.slug = slug;
        this.parent = definition.parent();
        this.definition = definition;
    }

    /** Takes over this definition; the same one again changes nothing. */
    void redefine(Definition changed) {
        if (!definition.equals(changed)) {
            definition = changed;
            parent = changed.parent();
        }
    }

    UUID id() {
        return id;
    }

    String slug() {
        return slug;
    }

    Definition definition() {
        return definition;
    }

    long version() {
        return version;
    }
}
