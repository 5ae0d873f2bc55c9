package org.cyclorama.booth.requests;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A private request to work together. */
@Entity
public class CollaborationRequest {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    @Version
    private long version;
    private UUID booth;
    private String person;
    private String name;
    private String email;
    @Enumerated(EnumType.STRING)
    private Topic topic;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> products;
    private String message;
    private String language;
    private boolean consentToContact;
    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.OPEN;
    private Instant askedAt;
    private Instant dueAt;
    private Instant escalatedAt;
    private Instant decidedAt;
    private String reason;

    /** For Hibernate. */
    protected CollaborationRequest() {
    }

    CollaborationRequest(UUID booth, Asker asker, NewCollaborationRequest asked, Instant now, Instant due) {
        this.booth = booth;
        this.person = asker.subject();
        this.topic = asked.topic();
        this.products = List.copyOf(asked.products());
        this.message = asked.message();
        this.language = asked.language();
        this.consentToContact = asked.consentToContact();
        this.askedAt = now;
        this.dueAt = due;
        if (consentToContact) {
            // Without consent nothing is kept that the team must not know.
            this.name = asker.name();
            this.email = asker.email();
        }
    }

    /**
     * Who asks.
     *
     * @param subject OIDC subject
     * @param name as its owner writes it; null when unknown
     * @param email verified address; null without one
     */
    record Asker(String subject, String name, String email) {
    }

    /** Notes what the team makes of it, and tells which fields that changes. */
    public Set<String> react(RequestState wanted, String why, Instant now) {
        Set<String> changed = new TreeSet<>();
        if (state != wanted) {
            changed.add("state");
        }
        if (!Objects.equals(reason, why)) {
            changed.add("reason");
        }
        if (!changed.isEmpty()) {
            state = wanted;
            reason = why;
            decidedAt = now;
        }
        return changed;
    }

    /** The team has written; tells which fields that changes. */
    public Set<String> answer(Instant now) {
        return state == RequestState.DECLINED ? Set.of() : react(RequestState.ANSWERED, reason, now);
    }

    public boolean isBy(String subject) {
        return person.equals(subject);
    }

    public UUID id() {
        return id;
    }

    UUID booth() {
        return booth;
    }

    public String name() {
        return name;
    }

    String email() {
        return email;
    }

    Topic topic() {
        return topic;
    }

    List<String> products() {
        return products;
    }

    String message() {
        return message;
    }

    String language() {
        return language;
    }

    boolean consentToContact() {
        return consentToContact;
    }

    public RequestState state() {
        return state;
    }

    String person() {
        return person;
    }

    public long version() {
        return version;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant escalatedAt() {
        return escalatedAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String reason() {
        return reason;
    }

    Instant askedAt() {
        return askedAt;
    }
}
