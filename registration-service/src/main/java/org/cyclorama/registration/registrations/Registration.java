package org.cyclorama.registration.registrations;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;

import org.cyclorama.registration.registrations.changes.Consent;
import org.cyclorama.registration.registrations.changes.Consent.Purpose;
import org.cyclorama.registration.registrations.changes.Kind;
import org.cyclorama.registration.registrations.changes.Mode;
import org.cyclorama.registration.registrations.changes.State;

/** One person's place at a conference, and what becomes of it. New rows are written many at a time, in registering. */
@Entity
public class Registration extends RegistrationFacts {

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

    /** Takes over what the person says about themselves, and what they agree to from now on. */
    public void describe(Attendee said, Set<Purpose> agreed, Instant now) {
        attendee = said;
        consents = Consent.merged(consents, agreed, now);
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
    public void reduce(Instant now) {
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
}
