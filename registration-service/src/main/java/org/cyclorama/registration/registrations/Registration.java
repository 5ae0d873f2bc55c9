package org.cyclorama.registration.registrations;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cyclorama.registration.changes.Consent;
import org.cyclorama.registration.changes.Kind;
import org.cyclorama.registration.changes.Mode;
import org.cyclorama.registration.changes.Snapshot;
import org.cyclorama.registration.changes.State;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One person's place at a conference. New rows are written set by set ({@link RegistrationRows}); this class is their life
 * after that.
 */
@Entity
public class Registration {

    @Id
    private UUID id;
    @Version
    private long version;
    private String conference;
    private boolean test;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Embedded
    private Attendance attendance;
    private String subject;
    @Embedded
    private Attendee attendee;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Consent> consents;
    private String partner;
    private String externalId;
    private Instant clearanceValidUntil;
    private Instant checkedInAt;
    private Instant joinedAt;
    private Instant registeredAt;
    private Instant changedAt;
    private Instant erasedAt;
    private int ticketNumber;
    private UUID invitation;

    /** For Hibernate. */
    protected Registration() {
    }

    /** Somebody new, of whom nothing is written yet. */
    public Registration(UUID id, String conference, boolean test, Kind kind, Attendee attendee, List<Consent> consents,
            Instant now) {
        this.id = id;
        this.version = 1;
        this.conference = conference;
        this.test = test;
        this.kind = kind;
        this.attendee = attendee;
        this.consents = consents;
        this.registeredAt = now;
        this.changedAt = now;
        this.ticketNumber = 1;
    }

    /** Attends like this from now on. Tickets for another place, or for none, are good no longer. */
    public void attend(Attendance changed, Instant now) {
        if (attendance != null && !attendance.hasTicketOf(changed)) {
            ticketNumber++;
        }
        attendance = changed;
        changedAt = now;
    }

    /** Takes over what the person may change about themselves. */
    void describe(RegistrationChange change, Instant now) {
        attendee = attendee.with(change);
        consents = Consent.merged(consents, change.consents(), now);
        changedAt = now;
    }

    /** Takes over what the person says when registering again; the address stays the one it is known by. */
    public void renew(Kind comesAs, Attendee said, List<Consent> agreed) {
        kind = comesAs;
        attendee = said.withEmail(attendee.email());
        consents = agreed;
    }

    /** Becomes this partner's, or nobody's. */
    public void belongTo(String code, String itsId, UUID invited) {
        partner = code;
        externalId = itsId;
        invitation = invited;
    }

    /** Its person has logged in for the first time. */
    public void claim(String person) {
        subject = person;
    }

    /** Whether nobody with this address has logged in yet. */
    public boolean isUnclaimed() {
        return subject == null;
    }

    /** Notes until when a clearance holds; never its result. */
    public void clear(Instant until) {
        clearanceValidUntil = until;
    }

    /** Notes that the person has come in; null that it has not after all. */
    public void comeIn(Instant at) {
        checkedInAt = at;
    }

    /** Notes the first time that the person, attending online, watched; false if it is no first time. */
    public boolean join(Instant at) {
        boolean isFirst = joinedAt == null && state() == State.CONFIRMED && mode() == Mode.ONLINE;
        joinedAt = isFirst ? at : joinedAt;
        return isFirst;
    }

    /** Keeps country, mode and day, and forgets who it was. */
    void reduce(Instant now) {
        subject = null;
        attendee = new Attendee("erased-" + id + "@erased.invalid", "", attendee.country(), attendee.region(), "Etc/UTC", "und",
                null, List.of());
        consents = List.of();
        partner = null;
        externalId = null;
        invitation = null;
        clearanceValidUntil = null;
        checkedInAt = day(checkedInAt);
        joinedAt = day(joinedAt);
        registeredAt = day(registeredAt);
        changedAt = now;
        erasedAt = now;
        ticketNumber++;
    }

    private static Instant day(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.DAYS);
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
