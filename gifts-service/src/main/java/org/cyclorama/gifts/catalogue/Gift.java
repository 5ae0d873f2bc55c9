package org.cyclorama.gifts.catalogue;

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

    /** For Hibernate. */
    protected Gift() {
    }

    Gift(String conference, String code, DefineGift terms) {
        this.conference = conference;
        this.code = code;
        define(terms);
    }

    /** Takes over these terms and tells which fields they change. */
    final Set<String> define(DefineGift terms) {
        Set<String> changed = Stream.of(
                Objects.equals(kind, terms.kind()) ? null : "kind",
                Objects.equals(name, terms.name()) ? null : "name",
                Objects.equals(text, terms.text()) ? null : "text",
                Objects.equals(picture, terms.picture()) ? null : "picture")
                .filter(Objects::nonNull).collect(Collectors.toSet());
        kind = terms.kind();
        name = terms.name();
        text = terms.text();
        picture = terms.picture();
        return changed;
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
}
