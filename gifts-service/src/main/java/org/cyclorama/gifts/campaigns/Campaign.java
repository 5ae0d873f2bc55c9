package org.cyclorama.gifts.campaigns;

import java.time.Instant;
import java.util.Locale;
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

/** Why a gift is given, when, and to whom only once. How many pieces are left is {@link Stock}'s to know. */
@Entity
public class Campaign {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;
    @Version
    private long version;
    private String conference;
    private String code;
    private String gift;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> name;
    private String source;
    @Enumerated(EnumType.STRING)
    private PerPerson perPerson;
    private Instant opensAt;
    private Instant closesAt;
    private Instant changedAt;

    /** For Hibernate. */
    protected Campaign() {
    }

    Campaign(String conference, String code, DefineCampaign terms) {
        this.conference = conference;
        this.code = code;
        this.perPerson = terms.perPerson();
        define(terms);
    }

    /** Takes over these terms, except the rule of one, and tells which fields they change. */
    final Set<String> define(DefineCampaign terms) {
        Set<String> changed = Stream.of(
                Objects.equals(gift, terms.gift()) ? null : "gift",
                Objects.equals(name, terms.name()) ? null : "name",
                Objects.equals(source, terms.source()) ? null : "source",
                Objects.equals(opensAt, terms.opensAt()) ? null : "opensAt",
                Objects.equals(closesAt, terms.closesAt()) ? null : "closesAt")
                .filter(Objects::nonNull).collect(Collectors.toSet());
        gift = terms.gift();
        name = terms.name();
        source = terms.source();
        opensAt = terms.opensAt();
        closesAt = terms.closesAt();
        // Also makes a new version of a campaign of which only the stock changes, which lies elsewhere.
        changedAt = Instant.now();
        return changed;
    }

    /** Whether it gives anything at this instant. */
    public boolean isOpenAt(Instant now) {
        return (opensAt == null || !now.isBefore(opensAt)) && (closesAt == null || now.isBefore(closesAt));
    }

    /** Whether it gives for this source. */
    public boolean givesFor(String from) {
        return from.startsWith(source.toLowerCase(Locale.ROOT) + ":");
    }

    /** What one person is given something for once: the source, or the campaign as a whole. */
    public String occasion(String from) {
        return perPerson == PerPerson.CAMPAIGN ? "*" : from;
    }

    /** Unique in the conference. */
    public String code() {
        return code;
    }

    /** Code of the gift that it gives now. */
    public String gift() {
        return gift;
    }

    /** What one person gets only one piece for. */
    public PerPerson perPerson() {
        return perPerson;
    }

    /** Its key. */
    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Slug of the conference. */
    public String conference() {
        return conference;
    }

    Map<String, String> name() {
        return name;
    }

    /** Kind of the sources that it gives for. */
    public String source() {
        return source;
    }

    /** From when it gives; null for always. */
    public Instant opensAt() {
        return opensAt;
    }

    /** From when no longer; null for never. */
    public Instant closesAt() {
        return closesAt;
    }
}
