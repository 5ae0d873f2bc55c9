package org.cyclorama.agenda.conferences;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cyclorama.agenda.conferences.definition.Definition;
import org.cyclorama.agenda.conferences.definition.Link;
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
        this.definition = definition.withLinks(definition.links().stream().map(Link::first).toList());
    }

    /** Takes over this definition; the same one again changes nothing. */
    void redefine(Definition changed) {
        Map<String, Link> were = definition.links().stream().collect(toMap(Link::code, link -> link));
        Definition counted = changed.withLinks(changed.links().stream()
                .map(link -> were.containsKey(link.code()) ? link.after(were.get(link.code())) : link.first()).toList());
        if (!definition.equals(counted)) {
            definition = counted;
            parent = counted.parent();
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
