package org.cyclorama.booth.requests;

import java.time.Instant;
import java.util.List;
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
class CollaborationRequest {

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

    /** For Hibernate. */
    protected CollaborationRequest() {
    }

    CollaborationRequest(UUID booth, Asker asker, NewCollaborationRequest asked, Instant now) {
        this.booth = booth;
        this.person = asker.subject();
        this.topic = asked.topic();
        this.products = List.copyOf(asked.products());
        this.message = asked.message();
        this.language = asked.language();
        this.consentToContact = asked.consentToContact();
        this.askedAt = now;
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

    UUID id() {
        return id;
    }

    UUID booth() {
        return booth;
    }

    String name() {
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

    RequestState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }
}
