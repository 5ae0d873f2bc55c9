package org.cyclorama.registration.registrations;

import java.util.Objects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.cyclorama.registration.registrations.changes.Mode;
import org.cyclorama.registration.registrations.changes.State;

/**
 * Where a person attends, and what the person waits for.
 *
 * @param place code of the venue or site; only when confirmed in person
 * @param waitingFor code of the place waited for; null for none
 * @param waitingNumber orders the waiting list; null exactly with {@code waitingFor}
 */
@Embeddable
public record Attendance(@Enumerated(EnumType.STRING) State state, @Enumerated(EnumType.STRING) Mode mode, String place,
        String waitingFor,
        Long waitingNumber) {

    /** Whether a ticket of this is one of the other too. */
    boolean hasTicketOf(Attendance other) {
        return state == other.state && mode == other.mode && Objects.equals(place, other.place);
    }

    /** Whether the person has a place now, be it online. */
    public boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    static Attendance at(String place) {
        return new Attendance(State.CONFIRMED, Mode.IN_PERSON, place, null, null);
    }

    /** Online, waiting for nothing. */
    public static Attendance online() {
        return new Attendance(State.CONFIRMED, Mode.ONLINE, null, null, null);
    }

    /** Online until the place is free. */
    static Attendance onlineWaitingFor(String place, long number) {
        return new Attendance(State.CONFIRMED, Mode.ONLINE, null, place, number);
    }

    /** Nowhere until the place is free. */
    static Attendance waitlisted(Mode mode, String place, long number) {
        return new Attendance(State.WAITLISTED, mode, null, place, number);
    }

    /** Nowhere. */
    public static Attendance cancelled() {
        return new Attendance(State.CANCELLED, Mode.ONLINE, null, null, null);
    }
}
