package org.cyclorama.booth.meetings;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.UuidGenerator;

/** A visitor's meeting. It stays the same one when it is moved. */
@Entity
class MeetingBooking {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    @Version
    private long version;
    private UUID slot;
    private String person;
    private String name;
    private String email;
    private String language;
    private String zone;
    private String message;
    private boolean consentToContact;
    @Column(name = "start_at")
    private Instant start;
    @Column(name = "end_at")
    private Instant end;
    @Enumerated(EnumType.STRING)
    private State state = State.BOOKED;
    private int sequence;
    private Instant bookedAt;
    private Instant remindedAt;

    /** Whether it takes place. */
    enum State {
        /** It does. */
        BOOKED,
        /** The visitor or the team called it off. */
        CANCELLED
    }

    /** For Hibernate. */
    protected MeetingBooking() {
    }

    MeetingBooking(MeetingSlot slot, Visitor visitor, BookMeeting wish, Instant now) {
        this.person = visitor.subject();
        this.name = visitor.name();
        this.email = visitor.email();
        this.bookedAt = now;
        take(slot, wish);
    }

    /**
     * Who meets the team.
     *
     * @param subject OIDC subject
     * @param name as its owner writes it; null when unknown
     * @param email verified address, to which invitations go; null without one
     */
    record Visitor(String subject, String name, String email) {
    }

    /** Moves it to another slot, in every calendar that it is in. */
    void move(MeetingSlot to, BookMeeting wish) {
        take(to, wish);
        sequence++;
        remindedAt = null;
    }

    private void take(MeetingSlot to, BookMeeting wish) {
        slot = to.id();
        start = to.start();
        end = to.end();
        language = wish.language();
        zone = wish.zone() == null ? to.zone() : wish.zone();
        message = wish.message();
        consentToContact = wish.consentToContact();
    }

    void cancel() {
        state = State.CANCELLED;
        sequence++;
    }

    /** Whose it was is not known any more. */
    void forget() {
        person = "erased " + UUID.randomUUID();
        name = null;
        email = null;
        message = null;
        consentToContact = false;
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID slot() {
        return slot;
    }

    String person() {
        return person;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String language() {
        return language;
    }

    String zone() {
        return zone;
    }

    String message() {
        return message;
    }

    boolean consentToContact() {
        return consentToContact;
    }

    State state() {
        return state;
    }

    int sequence() {
        return sequence;
    }

    Instant bookedAt() {
        return bookedAt;
    }
}
