package org.cyclorama.registration.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** An address of a partner's system that is told events. */
@Entity
class Webhook {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;
    private String partner;
    private String url;
    private List<String> events;
    private String description;
    private String secret;
    private String previousSecret;
    private Instant previousSecretUntil;
    private Instant createdAt;
    private Instant disabledAt;

    /** For Hibernate. */
    protected Webhook() {
    }

    Webhook(String partner, NewWebhook wish, String secret, Instant now) {
        this.partner = partner;
        this.url = wish.url().toString();
        this.events = wish.events().stream().sorted().toList();
        this.description = wish.description();
        this.secret = secret;
        this.createdAt = now;
    }

    /** Signs with this secret from now on, and until then with the one before too. */
    void rotate(String next, Instant until) {
        previousSecret = secret;
        previousSecretUntil = until;
        secret = next;
    }

    UUID id() {
        return id;
    }

    String partner() {
        return partner;
    }

    String url() {
        return url;
    }

    List<String> events() {
        return events;
    }

    String description() {
        return description;
    }

    String secret() {
        return secret;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant disabledAt() {
        return disabledAt;
    }
}
