package org.cyclorama.gifts.grants;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cyclorama.gifts.GiftsProblem;

/** The fact that one person was given one piece. Grants are made by giving only, many at a time and past this class. */
@Entity
@Table(name = "gift_grant")
public class Grant {

    @Id
    private UUID id;
    @Version
    private long version;
    private String conference;
    private String campaign;
    private String gift;
    private String source;
    private UUID recipientId;
    private UUID holderId;
    @Enumerated(EnumType.STRING)
    private GrantState state;
    private Instant grantedAt;
    private Instant revealedAt;
    private Instant redeemedAt;

    /** For Hibernate. */
    protected Grant() {
    }

    /** Its holder has seen what it is. */
    public void reveal(Instant now) {
        become(GrantState.REVEALED);
        revealedAt = now;
    }

    /** It is used up. */
    public void redeem(Instant now) {
        become(GrantState.REDEEMED);
        redeemedAt = now;
    }

    /** The organizer takes it back. */
    public void revoke() {
        become(GrantState.REVOKED);
    }

    /** Another person has it from now on. */
    public void passTo(UUID person) {
        if (!isPassable()) {
            throw GiftsProblem.STEP_NOT_ALLOWED.because("What is " + state + " can't be passed on.");
        }
        holderId = person;
    }

    /** Whether its holder may pass it on: what is used up or over stays where it is. */
    public boolean isPassable() {
        return state == GrantState.GRANTED || state == GrantState.REVEALED;
    }

    private void become(GrantState next) {
        if (!state.mayBecome(next)) {
            throw GiftsProblem.STEP_NOT_ALLOWED.describe("What is " + state + " can't become " + next + ".")
                    .with("state", state)
                    .build();
        }
        state = next;
    }

    /** Known to its holder and to who gave it. */
    public UUID id() {
        return id;
    }

    /** Slug of the conference. */
    public String conference() {
        return conference;
    }

    /** Code of the campaign. */
    public String campaign() {
        return campaign;
    }

    /** Code of the gift, as it was when it was given. */
    public String gift() {
        return gift;
    }

    /** What it was earned by. */
    public String source() {
        return source;
    }

    /** Who was given it first. */
    UUID recipient() {
        return recipientId;
    }

    /** Who has it now. */
    public UUID holder() {
        return holderId;
    }

    /** What has become of it. */
    public GrantState state() {
        return state;
    }

    /** When, by the domain's clock. */
    public Instant grantedAt() {
        return grantedAt;
    }

    /** When its holder first saw what it is; null before. */
    public Instant revealedAt() {
        return revealedAt;
    }

    /** When it was used up; null before. */
    public Instant redeemedAt() {
        return redeemedAt;
    }
}
