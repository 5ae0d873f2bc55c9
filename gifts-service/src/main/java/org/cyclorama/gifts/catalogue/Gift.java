package org.cyclorama.gifts.catalogue;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;

/** Something that a conference has to give. */
@Entity
public class Gift {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;
    @Version
    private long version;
    private String conference;
    private String code;
    @Enumerated(EnumType.STRING)
    private GiftKind kind;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> name;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> text;
    private String picture;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> terms;
    private Instant validFrom;
    private Instant validUntil;

    /** For Hibernate. */
    protected Gift() {
    }

    Gift(String conference, String code, DefineGift definition) {
        this.conference = conference;
        this.code = code;
        define(definition);
    }

    /** Takes over this definition and tells which fields they change. */
    final Set<String> define(DefineGift definition) {
        Set<String> changed = Stream.of(
                Objects.equals(kind, definition.kind()) ? null : "kind",
                Objects.equals(name, definition.name()) ? null : "name",
                Objects.equals(text, definition.text()) ? null : "text",
                Objects.equals(picture, definition.picture()) ? null : "picture",
                Objects.equals(terms, definition.terms()) ? null : "terms",
                Objects.equals(validFrom, definition.validFrom()) ? null : "validFrom",
                Objects.equals(validUntil, definition.validUntil()) ? null : "validUntil")
                .filter(Objects::nonNull).collect(Collectors.toSet());
        kind = definition.kind();
        name = definition.name();
        text = definition.text();
        picture = definition.picture();
        terms = definition.terms();
        validFrom = definition.validFrom();
        validUntil = definition.validUntil();
        return changed;
    }

    /** Whether it can be used at this instant. */
    public boolean isValidAt(Instant now) {
        return (validFrom == null || !now.isBefore(validFrom)) && (validUntil == null || now.isBefore(validUntil));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Slug of the conference. */
    public String conference() {
        return conference;
    }

    /** Unique in the conference. */
    public String code() {
        return code;
    }

    /** What it is. */
    public GiftKind kind() {
        return kind;
    }

    /** BCP 47 tag to name. */
    public Map<String, String> name() {
        return name;
    }

    /** BCP 47 tag to description; may be empty. */
    public Map<String, String> text() {
        return text;
    }

    /** Path or URL of its picture; null without one. */
    public String picture() {
        return picture;
    }

    /** BCP 47 tag to what its holder may do with it; may be empty. */
    public Map<String, String> terms() {
        return terms;
    }

    /** From when it can be used; null for always. */
    public Instant validFrom() {
        return validFrom;
    }

    /** From when no longer; null for never. */
    public Instant validUntil() {
        return validUntil;
    }
}
