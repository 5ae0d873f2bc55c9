package org.cyclorama.registration.registrations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.cyclorama.registration.registrations.changes.Consent;
import org.cyclorama.registration.registrations.changes.Kind;
import org.cyclorama.registration.registrations.changes.Mode;
import org.cyclorama.registration.registrations.changes.Snapshot;
import org.cyclorama.registration.registrations.changes.State;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a registration says of itself: read from anywhere, written by nothing but {@link Registration}. */
@MappedSuperclass
public abstract class RegistrationFacts {

    @Id
    UUID id;
    @Version
    long version;
    String conference;
    boolean test;
    @Enumerated(EnumType.STRING)
    Kind kind;
    @Embedded
    Attendance attendance;
    String subject;
    @Embedded
    Attendee attendee;
    @JdbcTypeCode(SqlTypes.JSON)
    List<Consent> consents;
    String partner;
    String externalId;
    Instant clearanceValidUntil;
    Instant checkedInAt;
    Instant joinedAt;
    Instant registeredAt;
    Instant changedAt;
    Instant erasedAt;
    int ticketNumber;
    UUID invitation;

    /** For Hibernate. */
    RegistrationFacts() {
    }

    /** Whether nobody with this address has logged in yet. */
    public boolean isUnclaimed() {
        return subject == null;
    }

    /** Whether a clearance holds at this instant. */
    public boolean isClearedAt(Instant now) {
        return clearanceValidUntil != null && now.isBefore(clearanceValidUntil);
    }

    /** What it is at this moment. */
    public Snapshot snapshot() {
        return new Snapshot(id, conference, test, kind, attendance.state(), attendance.mode(), attendance.place(),
                attendance.waitingFor(), subject, attendee.email(), attendee.name(), attendee.country(), attendee.region(),
                attendee.zone(), attendee.language(), attendee.company(), List.copyOf(attendee.tracks()),
                consents.stream().map(Consent::purpose).collect(Collectors.toUnmodifiableSet()), partner, externalId,
                ticketNumber, checkedInAt(), registeredAt, changedAt);
    }

    /** Whether this is the person's own. */
    public boolean isOf(String person) {
        return person.equals(subject);
    }

    /** Opaque id. */
    public UUID id() {
        return id;
    }

    /** Counts changes; the ETag is made from it. */
    public long version() {
        return version;
    }

    /** Slug of the conference. */
    public String conference() {
        return conference;
    }

    /** What the person comes as. */
    public Kind kind() {
        return kind;
    }

    /** Where it stands. */
    public State state() {
        return attendance.state();
    }

    /** How the person attends. */
    public Mode mode() {
        return attendance.mode();
    }

    /** Code of the venue or site; null online. */
    public String place() {
        return attendance.place();
    }

    /** Code of the place waited for; null for none. */
    public String waitingFor() {
        return attendance.waitingFor();
    }

    /** Where it stands. */
    public Attendance attendance() {
        return attendance;
    }

    /** The person's own; null before the first login. */
    public String subject() {
        return subject;
    }

    /** Of a test conference. */
    public boolean isTest() {
        return test;
    }

    /** The invitation that was used; null without one. */
    public UUID invitation() {
        return invitation;
    }

    /** Counts the tickets; only the last one is good. */
    public int ticketNumber() {
        return ticketNumber;
    }

    Long waitingNumber() {
        return attendance.waitingNumber();
    }

    /** Who it is for. */
    public Attendee attendee() {
        return attendee;
    }

    /** What the person agreed to. */
    public List<Consent> consents() {
        return consents;
    }

    /** Code of the partner whose person this is; null for nobody's. */
    public String partner() {
        return partner;
    }

    /** The partner's own id of the person. */
    public String externalId() {
        return externalId;
    }

    /** Until when a clearance holds; null without one. */
    public Instant clearanceValidUntil() {
        return clearanceValidUntil;
    }

    /** When the person came in; for who attends online, by watching. Watching uses up no door. */
    public Instant checkedInAt() {
        return mode() == Mode.ONLINE && joinedAt != null ? joinedAt : checkedInAt;
    }

    /** When the person registered first. */
    public Instant registeredAt() {
        return registeredAt;
    }

    /** When it changed last. */
    public Instant changedAt() {
        return changedAt;
    }
}
