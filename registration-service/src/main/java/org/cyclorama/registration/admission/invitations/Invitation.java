package org.cyclorama.registration.admission.invitations;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** One code and how often it was used. Use it only while its row is locked. */
@Entity
public class Invitation {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;
    private String conference;
    private String codeHash;
    private String partner;
    private int uses;
    private int used;
    private Instant expiresAt;

    /** For Hibernate. */
    protected Invitation() {
    }

    Invitation(String conference, String codeHash, String partner, NewInvitation terms) {
        this.conference = conference;
        this.codeHash = codeHash;
        this.partner = partner;
        this.uses = terms.uses();
        this.expiresAt = terms.expiresAt();
    }

    /** Lets one more person in, if it still may. */
    public boolean use() {
        if (isSpent()) {
            return false;
        }
        used++;
        return true;
    }

    /** Takes back a use that came to nothing. */
    public void giveBack() {
        used--;
    }

    /** Whether it lets nobody else in. */
    public boolean isSpent() {
        return used >= uses;
    }

    /** Whether it is too late to use it. */
    public boolean isExpiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Opaque id, which is not the code. */
    public UUID id() {
        return id;
    }

    /** Code of the partner whose person its user becomes; null for nobody's. */
    public String partner() {
        return partner;
    }

    int uses() {
        return uses;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
